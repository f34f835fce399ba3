import { expect, test } from "vitest";
import { constantStart } from "../../../generator/commands/constant-start.ts";
import type { MessageIR, PromptIR, TextIR } from "../../../generator/model/prompt-ir.ts";
import { emitContext } from "../../support/prompt-builders.ts";

const literal = (value: string): TextIR => ({ kind: "literal", value });
const slot: TextIR = { kind: "slot", value: { kind: "input", type: { kind: "string" } } };
const message = (...text: readonly TextIR[]): MessageIR => ({ role: "user", text, blank: "maybe", required: false });
const promptOf = (changes: Partial<PromptIR>): PromptIR => ({ ...emitContext([]).prompt, ...changes });

test("what a prompt begins with whatever it is given", () => {
	const messages = [message(literal("a")), message(literal("b"), slot, literal("c")), message(literal("d"))];
	expect(constantStart(promptOf({ messages }))).toBe("ab");
	const image: TextIR = { kind: "part", part: { kind: "image", source: { kind: "url", text: [literal("x")] } } };
	const parts: TextIR = { kind: "part", part: { kind: "text", text: [literal("b")] } };
	const conversation: readonly TextIR[] = [
		{ kind: "message", message: message(literal("a")) },
		{ kind: "message", message: { ...message(parts, image, literal("c")), hasParts: true } },
	];
	expect(constantStart(promptOf({ conversation }))).toBe("ab");
	expect(constantStart(promptOf({ conversation: [{ kind: "history", value: slot.value }] }))).toBe("");
});
