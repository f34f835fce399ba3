/**
 * The text that Punycode (RFC 3492) stands for; undefined where it is none.
 *
 * @example decodePunycode("bcher-kva") // "bücher"
 */
export const decodePunycode = (code: string): string | undefined => {
	const end = code.lastIndexOf("-");
	const output = end > 0 ? [...code.slice(0, end)] : [];
	const digits = [...code.slice(end > 0 ? end + 1 : 0).toLowerCase()].map((sign) =>
		"abcdefghijklmnopqrstuvwxyz0123456789".indexOf(sign),
	);
	let [point, index, bias] = [128, 0, 72];
	for (let at = 0; at < digits.length; ) {
		const before = index;
		for (let weight = 1, base = 36; ; base += 36) {
			const digit = digits[at++] ?? -1;
			if (digit < 0) return undefined;
			index += digit * weight;
			const threshold = Math.min(26, Math.max(1, base - bias));
			if (digit < threshold) break;
			weight *= 36 - threshold;
		}
		const length = output.length + 1;
		let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
		delta += Math.floor(delta / length);
		let shift = 0;
		for (; delta > 455; shift += 36) delta = Math.floor(delta / 35);
		bias = shift + Math.floor((36 * delta) / (delta + 38));
		point += Math.floor(index / length);
		index %= length;
		if (point > 0x10ffff) return undefined;
		output.splice(index++, 0, String.fromCodePoint(point));
	}
	return output.join("");
};
