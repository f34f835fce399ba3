import type { ListInput } from "./list-input.ts";

/** The loop as many like to write it. */
export const call = (input: ListInput): object => ({
	messages: [
		{
			role: "user",
			content: input.items
				.map(({ title, done, note }) => `${title}${done ? " (done)" : ""}${note ? `, ${note}` : ""}; `)
				.join(""),
		},
	],
});
