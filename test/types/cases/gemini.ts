import type { Content, GoogleGenAI } from "@google/genai";
import type { Content as Content3, GoogleGenAI as GoogleGenAI3 } from "google-genai-3";
import { geminiContents, geminiMessages, geminiSystem, unlessBlank, withoutBlank } from "../../../runtime/index.ts";
import type { GeminiAnswer } from "../../../runtime/types/answers.ts";
import type {
	GeminiBody,
	GeminiConfig,
	GeminiContent,
	GeminiOutputConfig,
	GeminiRequest,
} from "../../../runtime/types/gemini.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";

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

/** Majors 2 and 3 take everything that a conversation can become. */
export async function conversations(two: GoogleGenAI, three: GoogleGenAI3): Promise<void> {
	await two.models.generateContent(conversation([]));
	await three.models.generateContent(conversation([]));
	await three.models.generateContent(request);
	await two.models.generateContent(conversation<Content>({ native: [] }));
	await three.models.generateContent(conversation<Content3>({ native: [] }));
	// @ts-expect-error another client's messages are not Gemini's (but one with a role is, since no key of theirs is needed)
	await two.models.generateContent(conversation<{ type: "message"; content: string }>({ native: [] }));
	for await (const chunk of await two.models.generateContentStream(conversation([]))) chunk.text;
}

declare const conversation: <Native = never>(
	history: History<Native>,
) => GeminiRequest<"gemini-2.5-pro", GeminiContent | NoInfer<Native>> & { config: { candidateCount: 1 } } & {
	config: GeminiOutputConfig;
};

/** The expressions that are emitted for a conversation, in the types that are said. */
export const converted = [
	<Native>(
		messages: PromptMessage<Native>[],
	): GeminiRequest<"m", GeminiContent | NoInfer<Native>> & { config: { candidateCount: 1 } } => ({
		model: "m",
		...geminiMessages("support", messages, { temperature: 0.2, candidateCount: 1 } as GeminiConfig & {
			candidateCount: 1;
		}),
	}),
	(messages: PromptMessage[]): GeminiBody<GeminiContent> => ({
		...geminiMessages("support", messages, { topK: 1, stopSequences: ["END"], thinkingConfig: { thinkingBudget: 1 } }),
	}),
	(messages: PromptMessage[]): GeminiBody<GeminiContent> => ({ ...geminiMessages("support", messages, {}) }),
];

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
