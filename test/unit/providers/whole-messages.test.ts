import { expect, test } from "vitest";
import { compileAndImport, type RunnablePrompt } from "../../support/run-prompt.ts";

const definition = `
messages:
  - { role: system, content: "Be kind.", cache: true }
  - history: chat
  - each: items
    messages:
      - user: "{{this}}"
      - assistant: Yes.
  - user:
      - text: "{{query}}"
      - if: photo
        parts:
          - image: photo
`;

const input = {
	photo: { base64: "SGk=", mediaType: "image/png" },
	query: "What?",
	items: ["A"],
	chat: [
		{ role: "user", content: "Cold?" },
		{ role: "assistant", content: "", toolCalls: [{ id: "a", name: "weather", input: { city: "Oslo" } }] },
		{ role: "tool", toolCallId: "a", content: "3 °C" },
		{ role: "assistant", content: "Yes." },
	],
};

const wanted = {
	anthropic: {
		method: "toAnthropic",
		request: {
			max_tokens: 4096,
			system: [{ type: "text", text: "Be kind.", cache_control: { type: "ephemeral" } }],
			messages: [
				{ role: "user", content: "Cold?" },
				{ role: "assistant", content: [{ type: "tool_use", id: "a", name: "weather", input: { city: "Oslo" } }] },
				{ role: "user", content: [{ type: "tool_result", tool_use_id: "a", content: "3 °C" }] },
				{ role: "assistant", content: "Yes." },
				{ role: "user", content: "A" },
				{ role: "assistant", content: "Yes." },
				{
					role: "user",
					content: [
						{ type: "text", text: "What?" },
						{ type: "image", source: { type: "base64", media_type: "image/png", data: "SGk=" } },
					],
				},
			],
		},
	},
} as const;

test.each(Object.entries(wanted))("%s gets history, media, loops and marks", async (provider, { method, request }) => {
	const { module, diagnostics } = await compileAndImport<{ readonly support: RunnablePrompt }>(
		{ "prompts/support.yaml": definition },
		{ providers: [provider as keyof typeof wanted] },
	);
	expect(diagnostics).toEqual([]);
	expect(module?.support[method]?.(input)).toStrictEqual(request);
});
