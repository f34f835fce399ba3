import { expect, test } from "vitest";
import { duplicateId } from "../../../../generator/analyze/rules/duplicate-id.ts";
import { project } from "../../../support/project.ts";
import { promptDocument } from "../../../support/prompt-document.ts";

const at = (path: string, start: number) => ({
	source: { path, root: "prompts", kind: "yaml" as const, text: "" },
	id: { value: "support", span: { path, start, end: start + 7 } },
});

test("every further prompt with an id is shown beside the first one", () => {
	const first = promptDocument("support", at("prompts/a.yaml", 4));
	const second = promptDocument("support", at("prompts/b.yaml", 8));
	const third = promptDocument("support", at("prompts/b.yaml", 90));
	const found = duplicateId(project(first, promptDocument("other"), second, third));
	expect(
		found.map(({ code, span, related }) => ({ code, span, related: related?.map((place) => place.span) })),
	).toEqual([
		{ code: "duplicate-id", span: second.id.span, related: [first.id.span] },
		{ code: "duplicate-id", span: third.id.span, related: [first.id.span] },
	]);
	expect(found[0]?.message).toBe("Two prompts have the id `support`.");
	expect(found[0]?.hint).toContain("Rename one of the files");
});

test("within one file only an id can be changed", () => {
	const [found] = duplicateId(
		project(promptDocument("support", at("prompts/a.yaml", 4)), promptDocument("support", at("prompts/a.yaml", 60))),
	);
	expect(found?.hint).toBe("Give one of them another `id:`.");
});

test("the same file name in two folders is two ids", () => {
	expect(duplicateId(project(promptDocument("a/support"), promptDocument("b/support")))).toEqual([]);
});
