import type { Road } from "./road.ts";

/** What a model of the AI SDK's tests keeps: the prompts as they reached it. */
type Model = { readonly doGenerateCalls: readonly { readonly prompt: unknown }[] };

/** What the road needs of the AI SDK, of any major: its call, and a model of its tests that gives the answer. */
type AISDK<Mock extends Model> = {
	readonly generateText: (call: never) => PromiseLike<unknown>;
	readonly createModel: (options: {
		readonly supportedUrls: Record<string, RegExp[]>;
		readonly doGenerate: never;
	}) => Mock;
};

/** What a model does not take by its address is downloaded. */
const anyAddress = { "*/*": [/./] };

/** What a model that has to call a tool answers with. */
type Asked = {
	readonly tools?: object;
	readonly toolChoice?: "auto" | "required" | "none" | { readonly toolName: string };
};

/** An answer that the AI SDK takes: it holds a call where the request demands one. */
function answerTo({ tools = {}, toolChoice = "auto" }: Asked): object {
	const toolName = typeof toolChoice === "object" ? toolChoice.toolName : Object.keys(tools)[0];
	const isCall = toolChoice !== "auto" && toolChoice !== "none";
	const call = { type: "tool-call", toolCallId: "call_1", toolName, input: "{}" };
	return {
		content: [isCall ? call : { type: "text", text: "ok" }],
		finishReason: { unified: isCall ? "tool-calls" : "stop", raw: "stop" },
		usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } },
		warnings: [],
	};
}

/** The road through the AI SDK to a model of its own tests: the body is the prompt that reached the model. */
export function aiSdkRoad<Mock extends Model>({ generateText, createModel }: AISDK<Mock>): Road {
	return {
		method: "toAISDK",
		send: async (given) => {
			const model = createModel({ supportedUrls: anyAddress, doGenerate: (async () => answerTo(given)) as never });
			// A model that is named goes to the gateway of the AI SDK's makers.
			await generateText({ ...given, model, maxRetries: 0 } as never);
			return { given, body: model.doGenerateCalls[0]?.prompt };
		},
	};
}
