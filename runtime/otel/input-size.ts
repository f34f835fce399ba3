import { characterCount } from "../character-count.ts";

/**
 * The characters of all texts, numbers and booleans in an input, each object counted once; undefined where reading it
 * throws, which is then the prompt's own business.
 *
 * @example inputSize({ company: "Acme", tags: ["a", 12] }) // 7
 */
export function inputSize(input: unknown): number | undefined {
	const waiting = [input];
	const seen = new Set<unknown>();
	let size = 0;
	try {
		while (waiting.length > 0) {
			const value = waiting.pop();
			if (typeof value === "string") size += characterCount(value);
			else if (typeof value === "number" || typeof value === "boolean") size += String(value).length;
			else if (typeof value === "object" && value !== null && !seen.has(value)) {
				seen.add(value);
				for (const part of Object.values(value)) waiting.push(part);
			}
		}
		return size;
	} catch {
		return undefined;
	}
}
