import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { measureProcess, type ProcessUse } from "../../bench/measure-process.ts";
import { processCells } from "../../bench/process-cells.ts";
import { repeatWithin } from "../../bench/repeat-within.ts";
import { costTable } from "../../bench/scale/measure-cost.ts";

const use = (milliseconds: number, peakMegabytes: number): ProcessUse => ({
	milliseconds,
	processorMilliseconds: 2 * milliseconds,
	peakMegabytes,
});

test("a process tells its own peak of memory, and not that of the one that started it", async () => {
	const held = Buffer.alloc(200_000_000, 1);
	const script = (bytes: number): string[] => ["-e", `globalThis.held = Buffer.alloc(${bytes}, 1); held = undefined;`];
	const [small, large] = [await measureProcess(script(1), tmpdir()), await measureProcess(script(9e7), tmpdir())];
	expect(held[0]).toBe(1);
	expect(small.peakMegabytes).toBeLessThan(150);
	expect(large.peakMegabytes - small.peakMegabytes).toBeGreaterThan(80);
	expect(small.processorMilliseconds).toBeGreaterThan(0);
	await expect(measureProcess(["-e", "process.exit(3)"], tmpdir())).rejects.toThrow("ended with 3");
});

test("something is repeated once at least, and only as often as there is time", async () => {
	let runs = 0;
	const slow = () => new Promise<number>((resolve) => setTimeout(() => resolve(++runs), 20));
	expect(await repeatWithin({ milliseconds: 0, times: 9 }, slow)).toEqual([1]);
	expect(await repeatWithin({ milliseconds: 60_000, times: 3 }, slow)).toEqual([2, 3, 4]);
});

test("runs are told by their middle, and by their spread where there are several", () => {
	expect(processCells([use(2000, 50)])).toEqual(["2.00 s", "4.00 s", "50.0 MB", "1"]);
	expect(processCells([use(1000, 40), use(2000, 60), use(3000, 50)])).toEqual([
		...["2.00 s (1.50–2.50)", "4.00 s", "50.0 MB", "3"],
	]);
});

test("what a prompt costs is told over a run with one prompt, and a size that was not run says so", () => {
	const runs = new Map([
		[1, [use(500, 60)]],
		[101, [use(1500, 70)]],
	]);
	expect(costTable([101, 30_000], runs).rows).toEqual([
		["1", "0.50 s", "1.00 s", "60.0 MB", "1", "", "", ""],
		["101", "1.50 s", "3.00 s", "70.0 MB", "1", "10.0 ms", "20.0 ms", "100 kB"],
		["30,000", "not run: more than 75 s", "", "", "", "", "", ""],
	]);
});
