import { formatDigits } from "./format-digits.ts";
import type { Spread } from "./spread.ts";

/** A ratio with its spread: `1.83 × (1.79–1.90)`. */
export const formatRatio = ({ median, low, high }: Spread): string =>
	`${formatDigits(median)} × (${formatDigits(low)}–${formatDigits(high)})`;
