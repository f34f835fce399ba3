import { describe, expect, test } from "vitest";
import { applyLint } from "../../generator/lint.ts";
import type { DiagnosticCode } from "../../generator/model/codes.ts";
import type { ResolvedConfig } from "../../generator/model/config.ts";
import { createDiagnostic } from "../../generator/model/create-diagnostic.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";

const source = (text: string): SourceFile => ({ path: "a.yaml", root: "", kind: "yaml", text });
/** A finding at the first place where the mark stands. */
const finding = (code: DiagnosticCode, text: string, mark: string) =>
	createDiagnostic(code, { path: "a.yaml", start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }, "said");
const lint = (text: string, findings: readonly [DiagnosticCode, string][], config: Partial<ResolvedConfig> = {}) =>
	applyLint(
		findings.map(([code, mark]) => finding(code, text, mark)),
		[source(text)],
		{ lint: {}, ...config },
	).map(({ code, severity }) => `${severity} ${code}`);

describe("ignore comments", () => {
	test.each([
		["above the line", "a: 1\n# pm-gen-ignore unused-variable: kept for later\nMARK: 2\n"],
		["indented", "a:\n  # pm-gen-ignore unused-variable\n  - MARK\n"],
		["above other comments", "# pm-gen-ignore unused-variable: x\n# and more\nMARK: 2\n"],
		["with CRLF", "# pm-gen-ignore unused-variable: x\r\nMARK: 2\r\n"],
		["in the template's line", "user: {{! pm-gen-ignore unused-variable: x }}MARK\n"],
		["in the template above", "user: |\n  {{!-- pm-gen-ignore unused-variable: x --}}\n  MARK\n"],
		["without blanks", "user: {{!--pm-gen-ignore unused-variable--}}MARK\n"],
		["in the template with ~", "user: {{~! pm-gen-ignore unused-variable: x }}MARK\n"],
	])("silence a warning: %s", (_, text) => {
		expect(lint(text, [["unused-variable", "MARK"]])).toEqual([]);
	});

	test("each silences its own code only", () => {
		const text = "# pm-gen-ignore unused-variable: x\n# pm-gen-ignore folded-text: y\nMARK: 1\n";
		const findings: [DiagnosticCode, string][] = [
			["unused-variable", "MARK"],
			["folded-text", "MARK"],
			["provider-warns", "MARK"],
		];
		expect(lint(text, findings)).toEqual(["warning provider-warns"]);
	});

	test.each([
		["another line", "# pm-gen-ignore unused-variable: x\na: 1\nMARK: 2\n"],
		["another code", "# pm-gen-ignore folded-text: x\nMARK: 2\n"],
		["a comment behind a value", "a: 1 # pm-gen-ignore unused-variable: x\nMARK: 2\n"],
	])("do not reach %s", (_, text) => {
		expect(lint(text, [["unused-variable", "MARK"]])[0]).toBe("warning unused-variable");
	});

	test("that silence nothing are a warning", () => {
		const text = "# pm-gen-ignore unused-variable: x\na: 1\n";
		const [found] = applyLint([], [source(text)], { lint: {} });
		expect(found).toMatchObject({
			code: "unused-ignore",
			span: { start: 0, end: "# pm-gen-ignore unused-variable".length },
			message: 'There is no warning "unused-variable" here to ignore.',
		});
		expect(lint(text, [], { lint: { "unused-ignore": "off" } })).toEqual([]);
	});

	test("with a misspelt code say so", () => {
		const [found] = applyLint([], [source("# pm-gen-ignore unused-variabel\n")], { lint: {} });
		expect(found?.message).toBe('There is no diagnostic code "unused-variabel"; did you mean "unused-variable"?');
	});

	test("with a code that is like no other say so", () => {
		const [found] = applyLint([], [source("# pm-gen-ignore zzz: x\na: 1\n")], { lint: {} });
		expect(found?.message).toBe('There is no diagnostic code "zzz".');
	});

	test("do not silence errors, and are not called unused in a file that has some", () => {
		const text = "# pm-gen-ignore undeclared-variable: x\nMARK: 1\n";
		expect(lint(text, [["undeclared-variable", "MARK"]])).toEqual(["error undeclared-variable"]);
	});
});

describe("severities of the configuration", () => {
	test.each([
		["off", []],
		["warning", ["warning unused-variable"]],
		["error", ["error unused-variable"]],
	] as const)("%s", (severity, want) => {
		expect(lint("MARK", [["unused-variable", "MARK"]], { lint: { "unused-variable": severity } })).toEqual(want);
	});

	test("an error stays", () => {
		const config = { lint: { "undeclared-variable": "off" } } as const;
		expect(lint("MARK", [["undeclared-variable", "MARK"]], config)).toEqual(["error undeclared-variable"]);
	});

	test("a finding in a file without a text", () => {
		const lost = createDiagnostic("provider-warns", { path: "gone.yaml", start: 9, end: 12 }, "said");
		expect(applyLint([lost], [], { lint: {} })).toEqual([lost]);
	});
});
