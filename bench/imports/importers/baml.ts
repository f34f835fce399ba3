import { join } from "node:path";
import { runOk } from "../../../test/support/run.ts";
import { bundle } from "../../bundle.ts";
import { withSlots } from "../../calls/with-slots.ts";
import { bamlCli } from "../../scale/baml-cli.ts";
import { bamlMain } from "../../scale/baml-main.ts";
import type { Importer } from "../importer.ts";
import { type PlainPrompt, variablesOf } from "../plain-prompts.ts";

/** The client that BAML generates, as one module beside BAML's package. */
export const baml: Importer = {
	name: "BAML",
	packages: ["@boundaryml/baml"],
	build: async (prompts, project, folder) => {
		await project.write({
			[`${folder}/baml_src/main.baml`]: [bamlMain(), ...prompts.map(functionOf)].join("\n"),
			[`${folder}/entry.ts`]: entryOf(prompts),
		});
		await runOk(process.execPath, [bamlCli, "generate", "--from", join(folder, "baml_src")], { cwd: project.folder });
		const place = join(project.folder, folder);
		await bundle(join(place, "entry.ts"), join(place, "prompts.js"), ["@boundaryml/baml"]);
	},
};

const functionOf = (prompt: PlainPrompt): string => `function ${capital(prompt.name)}(${variablesOf(prompt)
	.map((name) => `${name}: string`)
	.join(", ")}) -> string {
  client Main
  prompt #"${prompt.messages
		.map(({ role, content }) => `{{ _.role("${role}") }}${withSlots(content, (name) => `{{ ${name} }}`)}`)
		.join("")}"#
}
`;

const entryOf = (prompts: readonly PlainPrompt[]): string => `import { b } from "./baml_client/index.js";
type Sent = { messages: { role: string; content: { text: string }[] }[] };
type Input = Record<string, string>;
const calls: Record<string, (input: Input) => Promise<{ body: { json(): Sent } }>> = {
${prompts
	.map((prompt) => {
		const values = variablesOf(prompt).map((variable) => `input[${JSON.stringify(variable)}]!`);
		return `  ${prompt.name}: (input) => b.request.${capital(prompt.name)}(${values.join(", ")}) as never,\n`;
	})
	.join("")}};
export const show = async (name: string, input: Input) =>
  (await calls[name]!(input)).body.json().messages.map(({ role, content }) => ({ role, content: content[0]?.text }));
`;

/** BAML's functions begin with a capital letter. */
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
