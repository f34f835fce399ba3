import { describe, expect, test } from "vitest";
import { isPromptInputError, requireText, unlessBlank, withoutBlank } from "../../../runtime/index.ts";

const message = (content: string | { readonly text: string }[]) => ({ role: "user" as const, content });

describe("withoutBlank", () => {
	test("leaves blank messages out and keeps the others in order", () => {
		const kept = withoutBlank("support", [message("a"), message(" \n"), message([]), message(""), message("b")]);
		expect(kept.map(({ content }) => content)).toEqual(["a", [], "b"]);
	});

	test("throws when nothing would be left", () => {
		expect(() => withoutBlank("support", [message(""), message(" ")])).toThrow(
			'Prompt "support": every message is blank',
		);
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
