import { runOk } from "../../test/support/run.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { uses, ways } from "./build-wire.ts";

/** Makes the bodies of each input in every way that `buildWire` has written; gives the places whose bytes are not the first way's. */
export async function proveBodies(project: TemporaryProject): Promise<readonly string[]> {
	const places = Object.keys(uses).flatMap((_, use) => Object.keys(ways).map((_way, way) => `${use}-${way}`));
	await project.write({
		"show.js": `import { readFileSync } from "node:fs";
const inputs = JSON.parse(readFileSync("inputs.json", "utf8"));
const bytesOf = (body) => Buffer.from(body).toString("base64");
const wrong = [];
for (const place of ${JSON.stringify(places)}) {
  const [{ call: first }, { call }] = [await import("./0-0/call.js"), await import(\`./\${place}/call.js\`)];
  for (const input of inputs) if (bytesOf(await call(input)) !== bytesOf(await first(input))) wrong.push(place);
}
console.log(JSON.stringify(wrong));
`,
	});
	const { stdout } = await runOk(process.execPath, ["show.js"], { cwd: project.folder });
	// The module above printed it.
	return JSON.parse(stdout) as readonly string[];
}
