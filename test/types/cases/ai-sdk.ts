import { generateText, type LanguageModel, type ModelMessage, Output, streamText } from "ai";
import {
	generateText as generateText7,
	type LanguageModel as LanguageModel7,
	type ModelMessage as ModelMessage7,
	streamText as streamText7,
} from "ai-7";
import { aiSdkMessages } from "../../../runtime/index.ts";
import type { AISDKBody, AISDKMessage, AISDKRequest, AISDKTools } from "../../../runtime/types/ai-sdk.ts";
import type { AISDKAnswer } from "../../../runtime/types/answers.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type { PromptOutput } from "../../../runtime/types/prompt-output.ts";
import type { PromptTool } from "../../../runtime/types/tool.ts";

declare const body: AISDKBody;
declare const request: AISDKRequest<"openai/gpt-4o">;
declare const output: PromptOutput<{ urgent: boolean }>;
type Tools = {
	readonly search: PromptTool<"search", { query: string; limit?: number }>;
	readonly "look-up": PromptTool<"look-up", { order: string }>;
};
type Query = { query: string; limit?: number };
declare const withTools: AISDKBody & AISDKTools<Tools>;
declare const fromAISDK: (answer: AISDKAnswer) => { urgent: boolean };
declare const conversation: <Native = never>(history: History<Native>) => AISDKBody<AISDKMessage | NoInfer<Native>>;

export async function version6(model: LanguageModel): Promise<boolean> {
	fromAISDK(await generateText({ model, ...body })).urgent;
	await generateText(request);
	await generateText({ model, ...conversation([]) });
	await generateText({ model, ...conversation<ModelMessage>({ native: [] }) });
	streamText({ model, ...body });
	streamText({ model, ...withTools });
	const called = await generateText({ model, ...withTools });
	for (const call of called.toolCalls) {
		if (call.dynamic !== true && call.toolName === "search") call.input.query.trim();
		// @ts-expect-error the prompt has no such tool
		if (call.dynamic !== true && call.toolName === "serach") call.input;
	}
	const search = { ...withTools.tools.search, execute: ({ query, limit = 1 }: Query) => query.slice(0, limit) };
	await generateText({ model, ...withTools, tools: { ...withTools.tools, search } });
	// @ts-expect-error what the tool is run with is what the prompt says
	await generateText({ model, ...withTools, tools: { search: { ...search, execute: (input: number) => input } } });
	// @ts-expect-error another client's messages are not the AI SDK's
	await generateText({ model, ...conversation<{ role: "model"; parts: [] }>({ native: [] }) });
	const answer = await generateText({ model, ...body, output: Output.object({ schema: output }) });
	return answer.output.urgent;
}

export async function version7(model: LanguageModel7): Promise<void> {
	fromAISDK(await generateText7({ model, ...body })).urgent;
	await generateText7({ model, ...conversation([]) });
	await generateText7({ model, ...conversation<ModelMessage7>({ native: [] }) });
	streamText7({ model, ...body });
	streamText7({ model, ...withTools });
	const called = await generateText7({ model, ...withTools });
	for (const call of called.toolCalls) {
		if (call.dynamic !== true && call.toolName === "search") call.input.query.trim();
	}
	const search = { ...withTools.tools.search, execute: ({ query, limit = 1 }: Query) => query.slice(0, limit) };
	await generateText7({ model, ...withTools, tools: { ...withTools.tools, search } });
}

/** The expression that is emitted for a conversation, in the type that is said. */
export const converted = <Native>(messages: PromptMessage<Native>[]): AISDKBody<AISDKMessage | NoInfer<Native>> => ({
	...aiSdkMessages("support", messages),
});
