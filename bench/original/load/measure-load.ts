import { join } from "node:path";
import { repository } from "../../../test/support/repository.ts";
import { createTemporaryProject } from "../../../test/support/temporary-project.ts";
import { bundle } from "../../bundle.ts";
import { bundleByHand } from "../bundle-by-hand.ts";
import { repositorySources, writeGenerated } from "../write-generated.ts";
import { drive, type Load } from "./drive.ts";
import { startProcess } from "./start-process.ts";

/** The rates, in requests a second, that the original was driven at. */
const rates = [10, 100, 1000];

/** What the server calls. */
const generatedCall = `import { support } from "./generated/prompts/index.js";
export const call = (input) => support.toOpenAI(input);
`;

/** Drives a real HTTP server that renders and forwards, to a stand-in for the provider on this machine. */
export async function measureLoad(seconds: number): Promise<Readonly<Record<string, Load>>> {
	const project = await createTemporaryProject({});
	const processes: { readonly stop: () => void }[] = [];
	const start: typeof startProcess = async (...args) => {
		const started = await startProcess(...args);
		processes.push(started);
		return started;
	};
	try {
		await writeGenerated(project, "generated", repositorySources, ["openai"]);
		await bundleByHand(project);
		await project.write({ "generated.js": generatedCall });
		const [stubPath, serverPath] = [join(project.folder, "stub.mjs"), join(project.folder, "server.mjs")];
		await bundle(join(repository, "bench/original/load/load-stub.ts"), stubPath);
		await bundle(join(repository, "bench/original/load/load-server.ts"), serverPath);
		const stub = await start(stubPath);
		const serve = (module: string) => start(serverPath, [join(project.folder, module), stub.url]);
		const [generated, byHand] = [await serve("generated.js"), await serve("by-hand.js")];
		// Connections are opened and code is compiled.
		for (const server of [generated, byHand]) await drive(server, undefined, Math.min(seconds, 2));
		const loads: Record<string, Load> = {};
		for (const rate of rates) loads[rate.toLocaleString("en-US")] = await drive(generated, rate, seconds);
		loads["as many as it bears"] = await drive(generated, undefined, seconds);
		loads["as many, the body by hand"] = await drive(byHand, undefined, seconds);
		return loads;
	} finally {
		for (const process of processes) process.stop();
		await project.remove();
	}
}
