import { createSourceFile } from "../../test/support/run-prompt.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { writeGenerated } from "../original/write-generated.ts";
import { runModule } from "../run-module.ts";
import type { WireCase } from "./wire-case.ts";

/** The ways to make a body, of which the first is what the others are multiples of. */
export const ways = {
	"by hand, `JSON.stringify`": "JSON.stringify(byHand(input))",
	"`JSON.stringify(toOpenAI(input))`": "JSON.stringify(prompt.toOpenAI(input))",
	"`toOpenAIJSON(input)`": "prompt.toOpenAIJSON(input)",
	"`validation: none`": "unchecked.toOpenAIJSON(input)",
} as const;

/** What is done with a body, by the row that it is told in. */
export const uses: Readonly<Record<string, (body: string) => string>> = {
	// A text that was put together is stored as its pieces until somebody reads it.
	"the text": (body) => body,
	"its bytes": (body) => `Buffer.from(${body})`,
	"a `Request` of fetch, read to its end": (body) =>
		`await new Request("http://127.0.0.1/", { method: "POST", headers, body: ${body} }).arrayBuffer()`,
};

/** Writes into a project the modules that make the bodies of a case: a folder for each use and way. */
export async function buildWire({ system, inputs }: WireCase, project: TemporaryProject): Promise<void> {
	const definition = (validation: string): string => `input: { company: string, query: string }
model: { openai: gpt-4o }
settings: { maxTokens: 1024 }
wire: true
validation: ${validation}
messages:
  - system: ${JSON.stringify(system)}
  - user: "For {{company}}: {{query}}"
`;
	const sources = { prompt: "full", unchecked: "none" };
	await writeGenerated(
		project,
		"generated",
		Object.entries(sources).map(([name, validation]) =>
			createSourceFile(`prompts/${name}.yaml`, definition(validation)),
		),
		["openai"],
	);
	await project.write({
		"inputs.json": JSON.stringify(inputs),
		"bodies.js": `export { prompt, unchecked } from "./generated/prompts/index.js";
export const headers = { "content-type": "application/json" };
const system = ${JSON.stringify(system)};
export const byHand = ({ company, query }) => ({
  model: "gpt-4o",
  messages: [
    { role: "system", content: system },
    { role: "user", content: \`For \${company}: \${query}\` },
  ],
  max_completion_tokens: 1024,
});
`,
	});
	for (const [use, take] of Object.values(uses).entries()) {
		for (const [way, body] of Object.values(ways).entries()) {
			const isAsync = take("").includes("await");
			await project.write({
				[`${use}-${way}/call.js`]: `import { byHand, headers, prompt, unchecked } from "../bodies.js";
export const call = ${isAsync ? "async " : ""}(input) => ${take(body)};
`,
				[`${use}-${way}/run.js`]: runModule({ isAsync }),
			});
		}
	}
}
