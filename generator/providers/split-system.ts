import type { MessageIR } from "../model/prompt-ir.ts";

/** The system messages at the beginning, which have a place of their own, and the conversation. */
export function splitSystem(messages: readonly MessageIR[]): {
	readonly system: readonly MessageIR[];
	readonly conversation: readonly MessageIR[];
} {
	const first = messages.findIndex(({ role }) => role !== "system");
	const start = first === -1 ? messages.length : first;
	return { system: messages.slice(0, start), conversation: messages.slice(start) };
}
