import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { generateText } from "ai";
import { MockLanguageModelV3 } from "ai/test";
import { expect, test } from "vitest";
import { compileAndImport } from "../../support/run-prompt.ts";

const definition = `
tools:
  search:
    description: Finds orders.
    input: { query: string, limit?: integer }
toolChoice: search
messages:
  - user: "{{query}}"
`;

/** What one provider's function makes of the definition, as callers without types have it. */
async function requestOf(provider: "bedrock" | "ai-sdk", method: string): Promise<Record<string, unknown>> {
	const { module } = await compileAndImport({ "prompts/support.yaml": definition }, { providers: [provider] });
	return module?.["support"]?.[method]?.({ query: "Shoes?" }) as Record<string, unknown>;
}

const schema = {
	type: "object",
	properties: { query: { type: "string" }, limit: { type: "integer" } },
	required: ["query"],
};

test("Bedrock's client sends the tools and the choice", async () => {
	let sent: unknown;
	const client = new BedrockRuntimeClient({
		region: "eu-west-1",
		credentials: { accessKeyId: "a", secretAccessKey: "b" },
		maxAttempts: 1,
		requestHandler: {
			handle: async ({ body }: { readonly body: Uint8Array }) => {
				sent = JSON.parse(new TextDecoder().decode(body));
				throw new Error("enough");
			},
		},
	});
	const request = await requestOf("bedrock", "toBedrock");
	await expect(client.send(new ConverseCommand({ modelId: "m", ...request }))).rejects.toThrow("enough");
	expect(sent).toMatchObject({
		toolConfig: {
			tools: [{ toolSpec: { name: "search", description: "Finds orders.", inputSchema: { json: schema } } }],
			toolChoice: { tool: { name: "search" } },
		},
	});
});

test.each([
	["what the tool takes", '{"query":"shoes"}', undefined],
	["something else", '{"query":1}', true],
])("the AI SDK tells a model of the tools, and checks a call with %s", async (_, input, invalid) => {
	const model = new MockLanguageModelV3({
		doGenerate: async () => ({
			content: [{ type: "tool-call", toolCallId: "1", toolName: "search", input }],
			finishReason: { unified: "tool-calls", raw: undefined },
			usage: {
				inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
				outputTokens: { total: 1, text: 1, reasoning: 0 },
			},
			warnings: [],
		}),
	});
	const request = await requestOf("ai-sdk", "toAISDK");
	// What a function returned whose type is not known here; test/types holds the types.
	const { toolCalls } = await generateText({ model, ...request } as never);
	expect(model.doGenerateCalls[0]).toMatchObject({
		tools: [{ type: "function", name: "search", description: "Finds orders.", inputSchema: schema }],
		toolChoice: { type: "tool", toolName: "search" },
	});
	expect(toolCalls[0]?.invalid).toBe(invalid);
});
