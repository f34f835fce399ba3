import type { AssistantMessage, Message, ToolMessage, UserMessage } from "../../runtime/types/message.ts";

/** A user's message with a text around an image. */
export const picture: UserMessage = {
	role: "user",
	content: [
		{ type: "text", text: "What is " },
		{ type: "image", base64: "iVBORw==", mediaType: "image/png" },
		{ type: "text", text: "?" },
	],
};

/** Two calls of tools at once. */
export const calling: AssistantMessage = {
	role: "assistant",
	content: "I look.",
	toolCalls: [
		{ id: "call_1", name: "weather", input: { city: "Oslo" } },
		{ id: "call_2", name: "time", input: {} },
	],
};

/** What the first of the tools gave. */
export const weather: ToolMessage = { role: "tool", toolCallId: "call_1", content: "3 °C" };

/** What went wrong with the second. */
export const time: ToolMessage = {
	role: "tool",
	toolCallId: "call_2",
	name: "time",
	content: "no clock",
	isError: true,
};

/** A conversation with everything that most providers take. */
export const conversation: readonly Message[] = [
	{ role: "system", content: "Be kind." },
	picture,
	calling,
	weather,
	time,
	{ role: "assistant", content: "Cold." },
	{ role: "user", content: "Thanks." },
];
