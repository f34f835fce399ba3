import { describe, expect, test } from "vitest";
import { createDiagnostic } from "../../../generator/model/create-diagnostic.ts";
import type { Diagnostic } from "../../../generator/model/diagnostic.ts";
import type { SourceFile } from "../../../generator/model/source-file.ts";
import { reportGithub } from "../../../generator/report/github.ts";
import { reportJson } from "../../../generator/report/json.ts";
import { createPlaceFinder } from "../../../generator/report/position.ts";
import { reportPretty } from "../../../generator/report/pretty.ts";
import type { Report } from "../../../generator/report/report.ts";
import { reportSarif } from "../../../generator/report/sarif.ts";
import { sortDiagnostics } from "../../../generator/report/sort-diagnostics.ts";

const text = "description: x\r\ninput:\r\n\tnmae: string\r\ntemplate: Hello {{name}}!";
const source: SourceFile = { path: "prompts/a.yaml", root: "prompts", kind: "yaml", text };
const spanOf = (part: string) => ({
	path: source.path,
	start: text.indexOf(part),
	end: text.indexOf(part) + part.length,
});
const undeclared = createDiagnostic("undeclared-variable", spanOf("name"), 'There is no input "name".', {
	hint: "Declare it:\n  name: string",
	related: [{ message: "the inputs are declared here", span: spanOf("nmae") }],
});
const unused = createDiagnostic("unused-variable", spanOf("nmae"), 'No template uses "nmae".');
const lost = createDiagnostic("file-too-large", { path: "prompts/big.yaml", start: 0, end: 0 }, "Too large.");

const reportOf = (...diagnostics: readonly Diagnostic[]): Report => ({
	diagnostics,
	sources: [source],
	written: [],
	removed: [],
	unchanged: 0,
});

describe("places", () => {
	test.each([
		["the start", 0, 0, "1:1-1:1", "description: x"],
		["a span in a line", 26, 30, "3:3-3:7", "\tnmae: string"],
		["the line end before CR LF", 14, 16, "1:15-2:1", "description: x"],
		["several lines", 16, 30, "2:1-3:7", "input:"],
		["the end of the text", 9999, 9999, "4:26-4:26", "template: Hello {{name}}!"],
	])("%s", (_, start, end, want, lineText) => {
		const place = createPlaceFinder([source])({ path: source.path, start, end });
		expect(`${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`).toBe(want);
		expect(place.lineText).toBe(lineText);
	});

	test("columns are UTF-16 units", () => {
		const wide = { ...source, text: "a: 😀é x" };
		expect(createPlaceFinder([wide])({ path: source.path, start: 7, end: 8 }).start).toEqual({ line: 1, column: 8 });
	});
});

describe("pretty", () => {
	test("shows place, line, carets, hint and related places", () => {
		expect(reportPretty(reportOf(undeclared, unused, lost), { color: false })).toBe(
			[
				"prompts/a.yaml:4:19 error undeclared-variable",
				'  There is no input "name".',
				"  4 | template: Hello {{name}}!",
				"    |                   ^^^^",
				"  hint: Declare it:",
				"          name: string",
				"  prompts/a.yaml:3:2 the inputs are declared here",
				"  3 | \tnmae: string",
				"    | \t^^^^",
				"",
				"prompts/a.yaml:3:2 warning unused-variable",
				'  No template uses "nmae".',
				"  3 | \tnmae: string",
				"    | \t^^^^",
				"",
				"prompts/big.yaml error file-too-large",
				"  Too large.",
				"",
				"Found 2 errors and 1 warning.",
				"",
			].join("\n"),
		);
	});

	test("prints nothing when there is nothing", () => {
		expect(reportPretty(reportOf(), { color: false })).toBe("");
	});

	test("colours only when asked", () => {
		expect(reportPretty(reportOf(unused), { color: true })).toContain("\u001b[33mwarning\u001b[39m");
		expect(reportPretty(reportOf(unused), { color: false })).not.toContain("\u001b");
	});

	test("cuts a long line around the trouble", () => {
		const long = { ...source, text: `${"x".repeat(500)}TROUBLE${"y".repeat(500)}` };
		const found = createDiagnostic("unused-variable", { path: long.path, start: 500, end: 507 }, "here");
		const [, , line = "", carets = ""] = reportPretty({ ...reportOf(found), sources: [long] }, { color: false }).split(
			"\n",
		);
		expect(line.length).toBeLessThan(120);
		expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("TROUBLE");
	});

	test("marks one place where a span is empty or runs over the line", () => {
		const carets = (start: number, end: number): string | undefined =>
			reportPretty(reportOf(createDiagnostic("unused-variable", { path: source.path, start, end }, "x")), {
				color: false,
			})
				.split("\n")[3]
				?.trim();
		expect(carets(16, 16)).toBe("| ^");
		expect(carets(16, 40)).toBe("| ^^^^^^");
	});

	test("lets no control character reach the terminal", () => {
		const evil = { ...source, text: "a: \u001b[2J\u202Ex" };
		const found = createDiagnostic("unused-variable", { path: source.path, start: 0, end: 1 }, "bad \u001b[31m name");
		const printed = reportPretty({ ...reportOf(found), sources: [evil] }, { color: false });
		expect(printed.includes("\u001b") || printed.includes("\u202E")).toBe(false);
	});
});

describe("json", () => {
	test("has the documented shape", () => {
		const report = { ...reportOf(undeclared, lost), written: ["out/a.ts"], removed: ["out/b.ts"], unchanged: 3 };
		expect(JSON.parse(reportJson(report))).toEqual({
			diagnostics: [
				{
					code: "undeclared-variable",
					severity: "error",
					message: 'There is no input "name".',
					file: "prompts/a.yaml",
					start: { line: 4, column: 19 },
					end: { line: 4, column: 23 },
					hint: "Declare it:\n  name: string",
				},
				{
					code: "file-too-large",
					severity: "error",
					message: "Too large.",
					file: "prompts/big.yaml",
					start: { line: 1, column: 1 },
					end: { line: 1, column: 1 },
				},
			],
			written: ["out/a.ts"],
			removed: ["out/b.ts"],
			unchanged: 3,
		});
	});

	test("lists stale files for check", () => {
		const report: Report = { ...reportOf(), stale: [{ path: "out/a.ts", reason: "left over" }] };
		expect(JSON.parse(reportJson(report))).toMatchObject({ stale: [{ file: "out/a.ts", reason: "left over" }] });
	});
});

describe("github", () => {
	test("writes escaped workflow commands", () => {
		const odd = createDiagnostic("unused-variable", spanOf("nmae"), "100% of\nit: a, b");
		const stale = [{ path: "out/a,b.ts", reason: "changed" }] as const;
		expect(reportGithub({ ...reportOf(undeclared, odd), stale })).toBe(
			[
				'::error file=prompts/a.yaml,line=4,col=19,endLine=4,endColumn=23,title=pm-gen undeclared-variable::There is no input "name".%0ADeclare it:%0A  name: string',
				"::warning file=prompts/a.yaml,line=3,col=2,endLine=3,endColumn=6,title=pm-gen unused-variable::100%25 of%0Ait: a, b",
				"::error file=out/a%2Cb.ts,title=pm-gen check::The generated file is changed.",
				"",
			].join("\n"),
		);
	});
});

describe("sarif", () => {
	test("is a log of version 2.1.0 with rules, places and related places", () => {
		const stale = [{ path: "out/a b.ts", reason: "missing" }] as const;
		const log = JSON.parse(reportSarif({ ...reportOf(undeclared), stale }));
		expect(log.version).toBe("2.1.0");
		const [run] = log.runs;
		expect(run.tool.driver.name).toBe("pm-gen");
		expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["stale-output", "undeclared-variable"]);
		expect(run.results).toMatchObject([
			{
				ruleId: "undeclared-variable",
				level: "error",
				message: { text: 'There is no input "name".\nDeclare it:\n  name: string' },
				locations: [
					{
						physicalLocation: {
							artifactLocation: { uri: "prompts/a.yaml" },
							region: { startLine: 4, startColumn: 19, endLine: 4, endColumn: 23 },
						},
					},
				],
				relatedLocations: [{ message: { text: "the inputs are declared here" } }],
			},
			{ ruleId: "stale-output", locations: [{ physicalLocation: { artifactLocation: { uri: "out/a%20b.ts" } } }] },
		]);
	});
});

describe("sortDiagnostics", () => {
	test("orders by file and place, each finding once", () => {
		const at = (path: string, start: number): Diagnostic =>
			createDiagnostic("unused-variable", { path, start, end: start + 1 }, "x");
		const sorted = sortDiagnostics([at("b", 1), at("a", 10), at("a", 9), at("B", 3), at("a", 10)]);
		expect(sorted.map(({ span }) => `${span.path}${span.start}`)).toEqual(["B3", "a9", "a10", "b1"]);
	});
});
