import { describe, expect, test } from "vitest";
import { isBlank, isPromptInputError, requireText, unlessBlank, withoutBlank } from "../../../runtime/index.ts";

const message = (content: string | { readonly text: string }[]) => ({ role: "user" as const, content });

describe("withoutBlank", () => {
	test("leaves blank messages out and keeps the others in order", () => {
		const kept = withoutBlank("support", [message("a"), message(" \n"), message([]), message(""), message("b")]);
		expect(kept.map(({ content }) => content)).toEqual(["a", [], "b"]);
	});

	test("leaves a list without blank messages alone", () => {
		const messages = [message("a"), message([]), message("b")];
		expect(withoutBlank("support", messages)).toBe(messages);
	});

	test("throws when nothing would be left", () => {
		for (const messages of [[message(""), message(" ")], []]) {
			expect(() => withoutBlank("support", messages)).toThrow('Prompt "support": every message is blank');
		}
	});
});

describe("isBlank", () => {
	test("is what trim leaves nothing of, for every character and behind each", () => {
		const texts = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
		expect(texts.filter((text) => isBlank(text) !== (text.trim() === ""))).toEqual([]);
		expect(texts.filter((text) => isBlank(`${text} `) !== (text.trim() === ""))).toEqual([]);
		expect(["", " ", "\n\u00a0", " a"].map(isBlank)).toEqual([true, true, true, false]);
	});
});

describe("requireText", () => {
	test("returns the text as it is", () => {
		expect(requireText("support", "the system message", " Be kind. ")).toBe(" Be kind. ");
	});

	test("throws when it is blank", () => {
		let caught: unknown;
		try {
			requireText("support", "the system message", " \n");
		} catch (error) {
			caught = error;
		}
		expect(isPromptInputError(caught) && caught.message).toBe('Prompt "support": the system message must not be blank');
	});
});

test("unlessBlank is a property where the text is not blank", () => {
	expect(unlessBlank("system", " Be kind. ")).toEqual({ system: " Be kind. " });
	expect(Object.keys(unlessBlank("system", " \n"))).toEqual([]);
});
