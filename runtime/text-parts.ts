import { own } from "./own.ts";

/**
 * The texts among the parts of an answer, one directly behind the other.
 *
 * @example textParts([{ type: "thinking" }, { type: "text", text: "{}" }]) // "{}"
 */
export const textParts = (parts: readonly object[]): string =>
	parts
		.map((part) => {
			const text = own(part, "type") === "text" ? own(part, "text") : undefined;
			return typeof text === "string" ? text : "";
		})
		.join("");
