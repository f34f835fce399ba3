import { expect, test } from "vitest";
import { reservedName } from "../../../../generator/analyze/rules/reserved-name.ts";
import { project } from "../../../support/project.ts";
import { promptDocument } from "../../../support/prompt-document.ts";

const check = (id: string) => reservedName(project(promptDocument(id)));

test.each([
	{ given: "then", message: "No prompt can be named `then`: a module that exports `then` is taken for a promise" },
	{ given: "then-", message: "No prompt can be named `then-`" },
	{ given: "billing/default", message: "No prompt can be named `default`" },
	{ given: "index/refund", message: "No folder can be named `index`" },
	{ given: "__proto__", message: "No prompt can be named `__proto__`" },
])("$given", ({ given, message }) => {
	const found = check(given);
	expect(found.map(({ code, span }) => [code, span.path])).toEqual([["reserved-name", `prompts/${given}.yaml`]]);
	expect(found[0]?.message).toContain(message);
	expect(found[0]?.hint).toContain(message.includes("folder") ? "Rename the folder." : "or give it another `id:`.");
});

test.each(["delete", "class/await", "constructor", "prototype", "then-again", "index-page", "to-string"])(
	"%s can be exported",
	(id) => {
		expect(check(id)).toEqual([]);
	},
);
