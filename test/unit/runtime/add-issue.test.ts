import { expect, test } from "vitest";
import { addIssue } from "../../../runtime/index.ts";

test("keeps the type of what came, not the value", () => {
	const issues = addIssue(undefined, "customer.name", "string", ["secret"]);
	expect(issues).toEqual([
		{
			path: "customer.name",
			expected: "string",
			received: "array",
			message: "customer.name must be string, but is array",
		},
	]);
});

test("adds to the list that is there", () => {
	const first = addIssue(undefined, "a", "string", 1);
	const both = addIssue(first, "b", "number", undefined);
	expect(both).toBe(first);
	expect(both.map((issue) => issue.path)).toEqual(["a", "b"]);
});
