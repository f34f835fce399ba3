import { describe, expect, test } from "vitest";
import { diagnosticCodes } from "../../generator/model/codes.ts";
import { type GoldenCase, readGoldenCases, updateGoldenCase } from "./golden-case.ts";
import { runProject } from "./run-project.ts";

const update = process.env["UPDATE"] === "1";
const outputs = readGoldenCases("output");
const diagnostics = readGoldenCases("diagnostics");

async function compare(golden: GoldenCase): Promise<void> {
	const { report, files } = await runProject(golden);
	if (update) {
		updateGoldenCase(golden, report, files);
		return;
	}
	expect(report).toBe(golden.expectedReport);
	for (const [path, text] of Object.entries(golden.expectedFiles)) {
		expect(files, `${path} is expected and was not generated`).toHaveProperty([path]);
		expect(files[path], path).toBe(text);
	}
}

describe("the generated code is", () => {
	test.each(outputs.map((golden) => [golden.name, golden] as const))("%s", async (_name, golden) => {
		if (!update) expect(Object.keys(golden.expectedFiles), "expected/ holds nothing").not.toEqual([]);
		await compare(golden);
	});
});

/** The code that a case is named for: `text-has-anchor-or-tag-alias` is about `text-has-anchor-or-tag`. */
function codeOf({ name }: GoldenCase): string | undefined {
	const topic = name.slice(name.indexOf("/") + 1);
	const fitting = Object.keys(diagnosticCodes).filter((code) => topic === code || topic.startsWith(`${code}-`));
	return fitting.sort((left, right) => right.length - left.length)[0];
}

describe("the findings are", () => {
	test.each(diagnostics.map((golden) => [golden.name, golden] as const))("%s", async (_name, golden) => {
		await compare(golden);
		if (!update) expect(golden.expectedReport).toMatch(new RegExp(`^\\S.* (?:error|warning) ${codeOf(golden)}$`, "m"));
	});

	test("shown for every code of the catalogue", () => {
		const shown = new Set(diagnostics.map(codeOf));
		expect(Object.keys(diagnosticCodes).filter((code) => !shown.has(code))).toEqual([]);
	});
});
