import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundle } from "../../bench/bundle.ts";
import { measureColdProcesses } from "../../bench/cold-process.ts";
import { drive } from "../../bench/original/load/drive.ts";
import { loadTable } from "../../bench/original/load/load-table.ts";
import { startProcess } from "../../bench/original/load/start-process.ts";
import { originalTable } from "../../bench/original/original-table.ts";
import { supportInput } from "../../bench/original/support-input.ts";
import { providersOf, repositorySources, writeGenerated } from "../../bench/original/write-generated.ts";
import * as prompts from "../../examples/generated/prompts/index.ts";
import { repository } from "../support/repository.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

let project: TemporaryProject;
beforeEach(async () => {
	project = await createTemporaryProject({});
});
afterEach(() => project.remove());

describe("cold processes", () => {
	test("import each module of a list anew, in order", async () => {
		await project.write({
			"first.js": "globalThis.held = new Array(1e6).fill(1.5);\n",
			"second.js": "if (globalThis.held === undefined) throw new Error('not in order');\n",
			"empty.js": "",
		});
		const lists = { both: ["first.js", "second.js"], none: ["empty.js"] };
		const { both, none } = await measureColdProcesses(lists, project, 2);
		expect([both.imports.length, none.imports.length]).toEqual([2, 1]);
		// Eight bytes for each of a million numbers.
		expect(both.heapMegabytes.median - none.heapMegabytes.median).toBeGreaterThan(7);
	});
});

describe("the server under load", () => {
	test("makes the provider's body of the variables, sends it on and gives the answer back", async () => {
		const bodies: unknown[] = [];
		const provider = createServer(async (request, response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk);
			bodies.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
			response.end('{"answer":1}');
		});
		await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
		await writeGenerated(project, "generated", repositorySources, providersOf(repositorySources));
		await project.write({
			"call.js": `import { support } from "./generated/prompts/index.js";\nexport const call = (input) => support.toOpenAI(input);\n`,
		});
		const path = join(project.folder, "server.mjs");
		await bundle(join(repository, "bench/original/load/load-server.ts"), path);
		// A server that listens on a port has an address of this kind.
		const { port } = provider.address() as AddressInfo;
		const server = await startProcess(path, [join(project.folder, "call.js"), `http://127.0.0.1:${port}`]);
		try {
			const load = await drive(server, 20, 1);
			expect(bodies.length).toBeGreaterThanOrEqual(load.latencies.length);
			expect(bodies[0]).toEqual(prompts.support.toOpenAI(supportInput));
			expect(load.latencies.length).toBeGreaterThan(0);
			expect(load.latencies).toEqual([...load.latencies].sort((a, b) => a - b));
			expect(load.residentMegabytes).toBeGreaterThan(10);
			const answer = await fetch(server.url, { method: "POST", body: JSON.stringify(supportInput) });
			expect(await answer.json()).toEqual({ answer: 1 });
		} finally {
			server.stop();
			provider.close();
			provider.closeAllConnections();
		}
	});

	test("that ends is an error", async () => {
		await project.write({ "ends.mjs": "process.exit(3);\n" });
		await expect(startProcess(join(project.folder, "ends.mjs"))).rejects.toThrow("ended with 3");
	});
});

describe("the tables", () => {
	test("hold the original's figures beside pm-gen's", () => {
		const row = { what: "import", target: "500 ms", original: "80 ms", own: "1.00 ms (0.90–1.20)" };
		expect(originalTable([row])).toEqual({
			name: "original",
			head: ["what", "original's target", "original", "pm-gen"],
			rows: [["import", "500 ms", "80 ms", "1.00 ms (0.90–1.20)"]],
		});
	});

	test("tell the latencies that a half, nineteen of twenty and all but one of a hundred stayed below", () => {
		const latencies = Array.from({ length: 101 }, (_, i) => i);
		const load = { requestsPerSecond: 20.2, latencies, cpuShare: 0.125, residentMegabytes: 64 };
		expect(loadTable({ "100": load }).rows).toEqual([
			["100", "20.2", "12.5 %", "64.0 MB", "50.0 ms", "95.0 ms", "99.0 ms"],
		]);
	});
});
