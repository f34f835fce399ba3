import { expect, test } from "vitest";
import { nameStartsWithDigit } from "../../../../generator/analyze/rules/name-starts-with-digit.ts";
import { project } from "../../../support/project.ts";
import { promptDocument } from "../../../support/prompt-document.ts";

const check = (id: string) =>
	nameStartsWithDigit(project(promptDocument(id))).map(({ code, message, hint }) => ({ code, message, hint }));

test("a prompt", () => {
	expect(check("login/2fa")).toEqual([
		{
			code: "reserved-name",
			message: "`2fa` starts with a digit, which no name in the generated code can.",
			hint: "Let it start with a letter: rename the file, or write `id: prompt-2fa`.",
		},
	]);
});

test("a folder", () => {
	expect(check("2024/summary")).toEqual([
		{
			code: "reserved-name",
			message: "`2024` starts with a digit, which no name in the generated code can.",
			hint: "Let the name of the folder start with a letter.",
		},
	]);
});

test("a digit behind a letter", () => {
	expect(check("gpt-4o/v2")).toEqual([]);
});
