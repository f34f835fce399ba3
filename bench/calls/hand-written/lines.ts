import type { ListInput } from "./list-input.ts";

/** The loop as it is written for speed. */
export function call(input: ListInput): object {
	let content = "";
	for (const { title, done, note } of input.items) {
		content += `- ${title}${done ? " (done)" : ""}\n`;
		if (note) content += `  Note: ${note}\n`;
	}
	return { messages: [{ role: "user", content }] };
}
