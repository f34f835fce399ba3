import { formatDigits } from "../format-digits.ts";
import { formatRatio } from "../format-ratio.ts";
import type { Rounds } from "../measure-rounds.ts";
import { ratioOf } from "../ratio.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";
import type { CheckResult } from "./check-result.ts";

/** The tables of a comparison: valid values, invalid ones, bytes. The others' times are multiples of the first one's. */
export function checkTables(results: readonly CheckResult[], names: readonly [string, ...string[]]): readonly Table[] {
	const head = ["schema", ...names];
	const rowOf = (cells: (result: CheckResult) => readonly string[]): Table["rows"] =>
		results.map((result) => [result.name, ...cells(result)]);
	return [
		{ name: "checks-valid", head, rows: rowOf(({ valid, validCount }) => timeCells(valid, validCount, names)) },
		{
			name: "checks-invalid",
			head,
			rows: rowOf(({ invalid, invalidCount }) => timeCells(invalid, invalidCount, names)),
		},
		{ name: "checks-size", head, rows: rowOf(({ bytes }) => names.map((name) => formatBytes(bytes[name]))) },
	];
}

function timeCells(rounds: Rounds, count: number, [first, ...others]: readonly [string, ...string[]]): string[] {
	const own = rounds[first] ?? [];
	const nanoseconds = formatDigits(spreadOf(own).median / count);
	return [`${nanoseconds} ns`, ...others.map((name) => formatRatio(ratioOf(rounds[name] ?? [], own)))];
}

const formatBytes = (bytes = Number.NaN): string => bytes.toLocaleString("en-US");
