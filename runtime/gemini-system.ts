import { isBlank } from "./is-blank.ts";
import type { GeminiTextPart } from "./types/gemini.ts";

/**
 * The system texts that are not blank, each a part; no property where there is none.
 *
 * @example geminiSystem(["Be kind.", ""]) // { systemInstruction: { parts: [{ text: "Be kind." }] } }
 */
export const geminiSystem = (texts: readonly string[]): { systemInstruction?: { parts: GeminiTextPart[] } } => {
	const parts = texts.filter((text) => !isBlank(text)).map((text) => ({ text }));
	return parts.length === 0 ? {} : { systemInstruction: { parts } };
};
