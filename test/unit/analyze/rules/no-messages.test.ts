import { expect, test } from "vitest";
import { noMessages } from "../../../../generator/analyze/rules/no-messages.ts";
import { project } from "../../../support/project.ts";
import { promptDocument } from "../../../support/prompt-document.ts";

test("a prompt without messages is reported, and only that one", () => {
	const found = noMessages(project(promptDocument("empty", { messages: [] }), promptDocument("support")));
	expect(found).toEqual([
		{
			code: "no-messages",
			severity: "error",
			message: "Prompt `empty` has no messages.",
			span: { path: "prompts/empty.yaml", start: 0, end: 0 },
			hint: "Write at least one under `messages:`.",
		},
	]);
});
