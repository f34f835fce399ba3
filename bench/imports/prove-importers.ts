import { runOk } from "../../test/support/run.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { type PlainPrompt, variablesOf } from "./plain-prompts.ts";

/** Calls every prompt of every module; gives what differs from the messages of the definitions. */
export async function proveImporters(
	built: Readonly<Record<string, string>>,
	prompts: readonly PlainPrompt[],
	project: TemporaryProject,
): Promise<readonly string[]> {
	const wanted = prompts.map((prompt) => {
		const input = Object.fromEntries(variablesOf(prompt).map((name) => [name, `<${name}>`]));
		const messages = prompt.messages.map(({ role, content }) => ({
			role,
			content: content.replace(/\{\{(\w+)\}\}/g, "<$1>"),
		}));
		return { name: prompt.name, input, want: JSON.stringify(messages) };
	});
	await project.write({
		"show.js": `const wrong = [];
for (const [importer, path] of ${JSON.stringify(Object.entries(built))}) {
  const { show } = await import("./" + path);
  for (const { name, input, want } of ${JSON.stringify(wanted)}) {
    const is = JSON.stringify(await show(name, input));
    if (is !== want) wrong.push(importer + " makes " + is + " of " + name + " instead of " + want);
  }
}
console.log(JSON.stringify(wrong));
`,
	});
	const { stdout } = await runOk(process.execPath, ["show.js"], { cwd: project.folder });
	// The module above printed it.
	return JSON.parse(stdout) as readonly string[];
}
