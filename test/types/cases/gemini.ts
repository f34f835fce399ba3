import type { GoogleGenAI } from "@google/genai";
import { geminiContents, geminiSystem, unlessBlank, withoutBlank } from "../../../runtime/index.ts";
import type { GeminiAnswer } from "../../../runtime/types/answers.ts";
import type { GeminiBody, GeminiOutputConfig, GeminiRequest } from "../../../runtime/types/gemini.ts";

declare const request: GeminiRequest<"gemini-2.5-pro">;
declare const body: GeminiBody;
declare const asked: GeminiRequest<"gemini-2.5-pro"> & { config: GeminiOutputConfig };
declare const extended: GeminiRequest<"gemini-2.5-pro"> & { config: { candidateCount: 1; responseLogprobs: true } };
declare const fromGemini: (answer: GeminiAnswer) => { urgent: boolean };

export async function newest(ai: GoogleGenAI): Promise<(string | undefined)[]> {
	const answer = await ai.models.generateContent(request);
	const named = await ai.models.generateContent({ ...body, model: "gemini-2.5-flash" });
	const raw = await ai.models.generateContent(extended);
	fromGemini(await ai.models.generateContent(asked)).urgent;
	for await (const chunk of await ai.models.generateContentStream(request)) chunk.text;
	// @ts-expect-error the prompt has no model, so the call must say it
	await ai.models.generateContent(body);
	return [answer, named, raw].map(({ text }) => text);
}

/** The expressions that are emitted for texts that may be blank, in the type that is said. */
export const shapes: ((text: string) => GeminiBody)[] = [
	(text) => ({
		contents: geminiContents(
			withoutBlank("support", [
				{ role: "user", content: text },
				{ role: "model", content: text },
			]),
		),
		config: { ...unlessBlank("systemInstruction", text) },
	}),
	(text) => ({ contents: [{ role: "user", parts: [{ text }] }], config: { ...geminiSystem([text, text]), seed: 7 } }),
];

export const fresh: typeof extended = {
	model: "gemini-2.5-pro",
	contents: [{ role: "user", parts: [{ text: "a" }] }],
	config: {
		systemInstruction: { parts: [{ text: "b" }] },
		maxOutputTokens: 100,
		temperature: 0.3,
		topP: 1,
		topK: 40,
		stopSequences: ["END"],
		seed: 7,
		presencePenalty: -1,
		frequencyPenalty: 1,
		thinkingConfig: { thinkingBudget: 1024 },
		candidateCount: 1,
		responseLogprobs: true,
	},
};

// @ts-expect-error the other side of the conversation is the model's
export const otherRole: GeminiBody = { contents: [{ role: "assistant", parts: [] }] };
