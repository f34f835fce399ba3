/**
 * The id of a tool's call as Mistral takes it: nine letters and digits. Another provider's id becomes such a one, the same each
 * time, so that the call and its result still belong together.
 *
 * @example mistralCallId("D681PevKs") // "D681PevKs"
 */
export const mistralCallId = (id: string): string => {
	if (/^[a-zA-Z0-9]{9}$/.test(id)) return id;
	const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	// Two sums of 32 bits each, of which 53 bits are kept: 62 ** 9 is a little more than 2 ** 53.
	let low = 0xdeadbeef;
	let high = 0x41c6ce57;
	for (let i = 0; i < id.length; i++) {
		const unit = id.charCodeAt(i);
		low = Math.imul(low ^ unit, 2654435761);
		high = Math.imul(high ^ unit, 1597334677);
	}
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	let rest = 4294967296 * (2097151 & high) + (low >>> 0);
	let text = "";
	for (let i = 0; i < 9; i++) {
		text += digits.charAt(rest % 62);
		rest = Math.floor(rest / 62);
	}
	return text;
};
