import { expect, test } from "vitest";
import { coldCells } from "../../bench/cold-cells.ts";
import type { ColdProcess } from "../../bench/cold-process.ts";
import { buildImporters } from "../../bench/imports/build-importers.ts";
import { importers } from "../../bench/imports/importers.ts";
import { plainPrompts } from "../../bench/imports/plain-prompts.ts";
import { proveImporters } from "../../bench/imports/prove-importers.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

test("what is imported makes the messages of all ten prompts, and what does not is found", async () => {
	const project = await createTemporaryProject({});
	try {
		const built = await buildImporters(importers, plainPrompts, project);
		expect(Object.keys(built)).toEqual(importers.map(({ name }) => name));
		expect(await proveImporters(built, plainPrompts, project)).toEqual([]);
		const others = plainPrompts.map((prompt) => ({
			...prompt,
			messages: prompt.messages.map((message) => ({
				...message,
				content: message.content.replace("about news", "of news"),
			})),
		}));
		expect(await proveImporters(built, others, project)).toHaveLength(importers.length);
	} finally {
		await project.remove();
	}
});

test("an import is told over an empty one, round by round", () => {
	const rounds = (...list: readonly (readonly [number, number, number])[]): ColdProcess => {
		const nothing = { median: 0, low: 0, high: 0 };
		const measured = list.map(([time, resident, heap]) => ({
			times: [time],
			residentMegabytes: resident,
			heapMegabytes: heap,
		}));
		return { rounds: measured, imports: [], residentMegabytes: nothing, heapMegabytes: nothing };
	};
	const [own, empty] = [rounds([3, 42, 5], [30, 44, 5], [4, 45, 6]), rounds([1, 40, 4], [20, 40, 4], [1, 40, 4])];
	expect(coldCells(own, empty)).toEqual(["3.00 ms (2.50–6.50)", "1.00 MB", "4.00 MB"]);
	expect(() => coldCells(own, rounds([1, 40, 4]))).toThrow("each round");
});
