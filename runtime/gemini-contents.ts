import type { GeminiContent } from "./types/gemini.ts";

/**
 * Messages as turns of Gemini's.
 *
 * @example geminiContents([{ role: "user", content: "Hi" }]) // [{ role: "user", parts: [{ text: "Hi" }] }]
 */
export const geminiContents = (
	messages: readonly { readonly role: "user" | "model"; readonly content: string }[],
): GeminiContent[] => messages.map(({ role, content }) => ({ role, parts: [{ text: content }] }));
