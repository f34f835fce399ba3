import { anthropicAnswer } from "../anthropic-answer.ts";
import { openaiAnswer } from "../openai-answer.ts";
import { openaiResponseAnswer } from "../openai-response-answer.ts";
import type { AnthropicAnswer, OpenAICompletion, OpenAIResponse } from "../types/answers.ts";
import type { BatchMethod, BatchProvider } from "./batch-prompt.ts";
import type { BatchRequest } from "./batch-request.ts";
import { readAnthropicResult } from "./read-anthropic-result.ts";
import { readOpenAIResult } from "./read-openai-result.ts";
import type { ResultLine } from "./result-line.ts";

/** What is known of a batch API. */
export type BatchTarget<Provider extends BatchProvider = BatchProvider> = {
	/** The function of a prompt that makes a body, and the one that reads an answer. */
	readonly method: BatchMethod<Provider>;
	readonly answerMethod: string;
	readonly wrap: (customId: string, body: object) => BatchRequest<Provider>;
	readonly isCustomId: (id: string) => boolean;
	readonly customIdRule: string;
	/** How many requests one file may hold, and how many bytes. */
	readonly limits: { readonly requests: number; readonly bytes: number };
	/** The answer in a line of results; throws a `BatchRequestError` where it holds none. */
	readonly readResult: (result: ResultLine) => unknown;
	/** The text of an answer to a prompt that does not say what it is to be. */
	readonly text: (id: string, answer: never) => string;
};

/** What OpenAI's two APIs have in common; the requests of a batch go to one of them. */
const openaiTarget = <Url extends string>(url: Url) => ({
	wrap: (customId: string, body: object) => ({ custom_id: customId, method: "POST", url, body }) as const,
	isCustomId: (id: string): boolean => id !== "",
	customIdRule: "OpenAI takes any text that is not empty",
	limits: { requests: 50_000, bytes: 200_000_000 },
	readResult: readOpenAIResult,
});

/** The batch APIs by the name of their provider. */
export const batchTargets: { readonly [Provider in BatchProvider]: BatchTarget<Provider> } = {
	openai: {
		...openaiTarget("/v1/chat/completions"),
		method: "toOpenAI",
		answerMethod: "fromOpenAI",
		text: (id, answer: OpenAICompletion) => openaiAnswer(id, answer),
	},
	"openai-responses": {
		...openaiTarget("/v1/responses"),
		method: "toOpenAIResponses",
		answerMethod: "fromOpenAIResponses",
		text: (id, answer: OpenAIResponse) => openaiResponseAnswer(id, answer),
	},
	anthropic: {
		method: "toAnthropic",
		answerMethod: "fromAnthropic",
		wrap: (customId, params) => ({ custom_id: customId, params }),
		isCustomId: (id) => /^[a-zA-Z0-9_-]{1,64}$/.test(id),
		customIdRule: "Anthropic takes 1 to 64 of the letters a to z, A to Z, digits, _ and -",
		// The lines are sent as one list in one object, which has a few bytes of its own.
		limits: { requests: 100_000, bytes: 256_000_000 - 100 },
		readResult: readAnthropicResult,
		text: (id, answer: AnthropicAnswer) => anthropicAnswer(id, answer),
	},
};
