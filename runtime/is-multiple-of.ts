/** A number as a whole number times a power of ten. */
const decimal = (value: number): { digits: bigint; exponent: number } => {
	const [digits = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = digits.split(".");
	return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
};

/**
 * Whether a number is a whole multiple of another one, as decimals say it: 0.3 is one of 0.1, although a division of
 * binary numbers leaves a rest.
 *
 * @example isMultipleOf(19.99, 0.01) // true
 */
export const isMultipleOf = (value: number, divisor: number): boolean => {
	if (!Number.isFinite(value)) return false;
	const [a, b] = [decimal(value), decimal(divisor)];
	const lowest = Math.min(a.exponent, b.exponent);
	const scaled = (number: typeof a): bigint => number.digits * 10n ** BigInt(number.exponent - lowest);
	return scaled(a) % scaled(b) === 0n;
};
