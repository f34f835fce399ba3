import type { GeminiTextContent } from "./types/gemini.ts";

/**
 * Messages as turns of Gemini's.
 *
 * @example geminiContents([{ role: "user", content: "Hi" }]) // [{ role: "user", parts: [{ text: "Hi" }] }]
 */
export const geminiContents = (
	messages: readonly { readonly role: "user" | "model"; readonly content: string }[],
): GeminiTextContent[] => messages.map(({ role, content }) => ({ role, parts: [{ text: content }] }));
