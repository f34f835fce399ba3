import { runOk } from "../../test/support/run.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { BuiltCall } from "./build-calls.ts";
import type { CallCase, PlainMessage } from "./call-case.ts";

/** Calls every contestant, in a process of its own, with each input; gives what differs from the first one's messages. */
export async function proveMessages(
	built: readonly BuiltCall[],
	given: CallCase,
	project: TemporaryProject,
): Promise<readonly string[]> {
	await project.write({
		"inputs.json": JSON.stringify(given.inputs),
		"show.js": `import { readFileSync } from "node:fs";
const shown = [];
for (const path of process.argv.slice(2)) {
  const { call, messagesOf } = await import("./" + path);
  for (const input of JSON.parse(readFileSync("inputs.json", "utf8"))) shown.push(messagesOf(await call(input)));
}
process.stdout.write(JSON.stringify(shown));
`,
	});
	const paths = built.map(({ call }) => call);
	const { stdout } = await runOk(process.execPath, ["show.js", ...paths], { cwd: project.folder });
	// The module above printed a list of messages for each contestant and input.
	const shown = JSON.parse(stdout) as readonly (readonly PlainMessage[])[];
	const count = given.inputs.length;
	return shown.flatMap((messages, i) => {
		const [actual, wanted] = [JSON.stringify(messages), JSON.stringify(shown[i % count])];
		return actual === wanted ? [] : [`${built[Math.floor(i / count)]?.name} gives ${actual} instead of ${wanted}`];
	});
}
