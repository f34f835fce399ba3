import type { BaseMessageLike } from "@langchain/core/messages";
import { ChatPromptTemplate, PromptTemplate } from "@langchain/core/prompts";
import type { ChatOpenAI } from "@langchain/openai";
import { langchainMessages } from "../../../runtime/index.ts";
import type { LangChainAnswer } from "../../../runtime/types/answers.ts";
import type { PromptMessage } from "../../../runtime/types/history.ts";
import type {
	LangChainChatTemplate,
	LangChainMessage,
	LangChainTextTemplate,
} from "../../../runtime/types/langchain.ts";

declare const messages: LangChainMessage[];
declare const chat: LangChainChatTemplate;
declare const fromLangChain: (answer: LangChainAnswer) => { urgent: boolean };
declare const text: LangChainTextTemplate;

export async function models(model: ChatOpenAI): Promise<unknown[]> {
	const answer = await model.invoke(messages);
	fromLangChain(answer).urgent;
	for await (const chunk of await model.stream(messages)) chunk.content;
	const chain = ChatPromptTemplate.fromMessages(...chat).pipe(model);
	const completion = PromptTemplate.fromTemplate(...text).pipe(model);
	return [answer.content, await chain.invoke({ name: "Ada" }), await completion.invoke({ name: "Ada" })];
}

export const freshChat: LangChainChatTemplate = [
	[
		["system", "You are {role}."],
		["placeholder", "{conversation}"],
		["user", "{query}"],
		["assistant", "Yes?"],
	],
];
export const freshText: LangChainTextTemplate = ["Hello {name}!"];

// @ts-expect-error roles are code
export const otherRole: LangChainMessage = { role: "function", content: "a" };

declare const withNative: PromptMessage<BaseMessageLike>[];

export async function conversations(model: ChatOpenAI): Promise<void> {
	await model.invoke(langchainMessages("support", withNative));
	await ChatPromptTemplate.fromMessages(...freshChat).invoke({ conversation: messages, role: "kind", query: "Hi" });
}
