import type { CompileCases } from "./compile-cases.ts";
import { type Difference, findDifference } from "./find-difference.ts";
import { createCase, createDataOf, type FuzzCase } from "./fuzz-case.ts";

export type FuzzOptions = {
	readonly seed: number;
	/** How many templates; those before `from` are left out. */
	readonly count: number;
	readonly from?: number;
	/** The run ends with so many differences. */
	readonly mostDifferences?: number;
	readonly onProgress?: (done: number) => void;
};

/** A case that renders differently, and its position in the run. */
export type Finding = { readonly position: number; readonly item: FuzzCase; readonly difference: Difference };

/** What a run has found: the differences, and how many templates were refused, by the finding's code. */
export type FuzzReport = {
	readonly count: number;
	readonly findings: readonly Finding[];
	readonly refused: ReadonlyMap<string, number>;
};

const batchSize = 50;
const dataPerCase = 3;

/** Renders random templates with the generated code and with Handlebars. */
export async function runFuzz(
	compile: CompileCases,
	{ seed, count, from = 0, mostDifferences = 3, onProgress }: FuzzOptions,
): Promise<FuzzReport> {
	const findings: Finding[] = [];
	const refused = new Map<string, number>();
	let position = from;
	while (position < from + count && findings.length < mostDifferences) {
		const size = Math.min(batchSize, from + count - position);
		const cases = Array.from({ length: size }, (_, offset) => createCase(seed, position + offset));
		const compiled = await compile(cases);
		for (const [offset, result] of compiled.entries()) {
			const item = cases[offset];
			if (item === undefined || findings.length >= mostDifferences) continue;
			if (result.kind === "refused") refused.set(result.code, (refused.get(result.code) ?? 0) + 1);
			const input = item.input ?? (result.kind === "compiled" ? result.input : undefined);
			const data = input === undefined ? [] : createDataOf(seed, position + offset, input, dataPerCase);
			const difference = findDifference(item, result, data);
			if (difference !== undefined) findings.push({ position: position + offset, item, difference });
		}
		position += size;
		onProgress?.(position - from);
	}
	return { count: position - from, findings, refused };
}
