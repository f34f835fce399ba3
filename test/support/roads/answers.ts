const completion = {
	...{ id: "c", object: "chat.completion", created: 0, model: "m" },
	choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "ok" } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

/** The smallest answers that the clients read, by the end of the path. */
export const answers: Readonly<Record<string, object>> = {
	"/chat/completions": completion,
	"/responses": { id: "r", output: [] },
	"/messages": { id: "m", type: "message", role: "assistant", content: [], usage: {} },
	":generateContent": { candidates: [] },
	"/converse": {
		output: { message: { role: "assistant", content: [{ text: "ok" }] } },
		stopReason: "end_turn",
		usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
		metrics: { latencyMs: 1 },
	},
	"/v2/chat": {
		id: "c",
		finish_reason: "COMPLETE",
		message: { role: "assistant", content: [{ type: "text", text: "ok" }] },
	},
	"/api/chat": { model: "m", message: { role: "assistant", content: "ok" }, done: true },
};
