import { expect, test } from "vitest";
import { plainChatMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { MessagePart } from "../../../../runtime/types/message.ts";
import { inputFailure } from "../../../support/input-failure.ts";

test("names and breakpoints are left out", () => {
	const messages: PromptMessage<{ theirs: number }>[] = [
		{ role: "system", content: "Be kind.", cache: true },
		{ role: "user", content: [{ type: "text", text: "Hi", cache: "1h" }], name: "ada" },
		{ role: "assistant", content: "Yes?", name: "bot", cache: true },
		{ native: [{ theirs: 1 }] },
	];
	expect(plainChatMessages("support", messages)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{ role: "user", content: [{ type: "text", text: "Hi" }] },
		{ role: "assistant", content: "Yes?" },
		{ theirs: 1 },
	]);
});

test.each<MessagePart>([
	{ type: "audio", base64: "SGk=", mediaType: "audio/wav" },
	{ type: "file", base64: "SGk=", mediaType: "application/pdf" },
])("what is no text and no image is refused: $type", (part) => {
	const content: MessagePart[] = [{ type: "text", text: "Hi" }, part];
	expect(inputFailure(() => plainChatMessages("support", [{ role: "user", content }]))).toBe(
		`Prompt "support": messages[0].content[1] must be a text or an image, but is ${part.type}`,
	);
});
