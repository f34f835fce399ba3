import { formatDigits } from "./format-digits.ts";
import type { Spread } from "./spread.ts";

/** Milliseconds with their spread: `4.10 ms (3.90–4.40)`. */
export const formatMilliseconds = ({ median, low, high }: Spread): string =>
	`${formatDigits(median)} ms (${formatDigits(low)}–${formatDigits(high)})`;
