import { join } from "node:path";
import { repository } from "../../../test/support/repository.ts";
import { runOk } from "../../../test/support/run.ts";
import { bundle } from "../../bundle.ts";
import { versionOf } from "../../version-of.ts";
import type { CallCase } from "../call-case.ts";
import type { CallContestant } from "../contestant.ts";
import { withSlots } from "../with-slots.ts";

/** BAML's generated `b.request`: the request that its client would send; nothing is sent. */
export const baml: CallContestant = {
	name: "BAML `b.request`",
	packages: ["@boundaryml/baml"],
	isAsync: true,
	build: async (given, project, folder) => {
		await project.write({
			[`${folder}/baml_src/main.baml`]: sourceOf(given),
			[`${folder}/entry.ts`]: entryOf(given),
		});
		const cli = join(repository, "node_modules/@boundaryml/baml/cli.js");
		await runOk(process.execPath, [cli, "generate", "--from", join(folder, "baml_src")], { cwd: project.folder });
		const entry = join(project.folder, folder, "entry.ts");
		await bundle(entry, join(project.folder, folder, "call.js"), ["@boundaryml/baml"]);
	},
};

const variablesOf = ({ inputs }: CallCase): readonly string[] => Object.keys(inputs[0] ?? {});

const sourceOf = (given: CallCase): string => `generator target {
  output_type "typescript"
  output_dir "../"
  version "${versionOf("@boundaryml/baml")}"
  default_client_mode async
  module_format esm
}

client<llm> Loopback {
  provider openai
  options {
    model "gpt-4o"
    api_key "none"
    base_url "http://127.0.0.1:9/v1"
  }
}

function Prompt(${variablesOf(given)
	.map((name) => `${name}: string`)
	.join(", ")}) -> string {
  client Loopback
  prompt #"${given.messages
		.map(({ role, content }) => `{{ _.role("${role}") }}${withSlots(content, (name) => `{{ ${name} }}`)}`)
		.join("")}"#
}
`;

const entryOf = (given: CallCase): string => `import { b } from "./baml_client/index.js";
type Sent = { messages: { role: string; content: { text: string }[] }[] };
export const call = (input: Record<string, string>) =>
  b.request.Prompt(${variablesOf(given)
		.map((name) => `input[${JSON.stringify(name)}]!`)
		.join(", ")});
export const messagesOf = (request: { body: { json(): Sent } }) =>
  request.body.json().messages.map(({ role, content }) => ({ role, content: content[0]?.text }));
`;
