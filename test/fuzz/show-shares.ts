import type { FuzzReport } from "./run-fuzz.ts";

/** How many templates were refused, and by which findings. */
export function showShares({ count, refused }: FuzzReport): string {
	const share = (number: number): string => `${((100 * number) / count).toFixed(1)} %`;
	const codes = [...refused].sort(([, a], [, b]) => b - a);
	const all = codes.reduce((sum, [, number]) => sum + number, 0);
	return [`refused: ${share(all)} of ${count}`, ...codes.map(([code, number]) => `  ${code}: ${share(number)}`)].join(
		"\n",
	);
}
