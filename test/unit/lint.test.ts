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
		["above blank lines", "# pm-gen-ignore unused-variable: x\n\n \nMARK: 2\n"],
		["above blank lines and comments", "# pm-gen-ignore unused-variable: x\r\n\r\n# more\r\n\r\nMARK: 2\r\n"],
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

	test.each([
		["a block", "user: |\n  # pm-gen-ignore unused-variable: x\n  MARK\n"],
		[
			"a block that begins with it, below others",
			"a:\n  - user: >-\n      b\n\n      # pm-gen-ignore unused-variable\n      MARK\n",
		],
		["quotes", 'user: "a\n  # pm-gen-ignore unused-variable: x\n  MARK"\n'],
		["a text without quotes", "user: MARK#pm-gen-ignore unused-variable: x\n"],
		["a block that does not say which", "user: |\n  # pm-gen-ignore\n  MARK\n"],
	])("inside %s are text", (_, text) => {
		expect(lint(text, [["unused-variable", "MARK"]])).toEqual(["warning unused-variable"]);
	});

	test("are text in the files of partials, except as the template's", () => {
		const text = "# pm-gen-ignore unused-variable: x\n{{! pm-gen-ignore folded-text }}\n";
		const found = applyLint([], [{ ...source(text), kind: "partial" }], { lint: {} });
		expect(found.map(({ message }) => message)).toEqual(['There is no warning "folded-text" here to ignore.']);
	});

	const yamlForm = "Write `# pm-gen-ignore <code>: <reason>` on a line of its own, above the line that it is about.";
	const templateForm =
		"Write `{{! pm-gen-ignore <code>: <reason> }}` in the line that it is about, or in the line above it.";
	test.each([
		["without a code", "# pm-gen-ignore\nMARK: 1\n", "The comment does not say which warning it ignores.", yamlForm],
		["with the reason alone", "# pm-gen-ignore: x\nMARK: 1\n", "The comment does not say which", yamlForm],
		["in a template", "user: '{{! pm-gen-ignore }}MARK'\n", "The comment does not say which", templateForm],
		["behind a value", "MARK: 1 # pm-gen-ignore unused-variable: x\n", "behind what its line says", yamlForm],
		["behind a key", "MARK: # pm-gen-ignore unused-variable: x\n  - a\n", "behind what its line says", yamlForm],
		["with a list", "# pm-gen-ignore unused-variable, folded-text\nMARK: 1\n", "names one code", yamlForm],
		["of another tool", "# pm-gen-ignore-next-line unused-variable\nMARK: 1\n", '"pm-gen-ignore-next-line"', yamlForm],
	])("%s silence nothing and say so", (_, text, message, hint) => {
		const found = applyLint([finding("unused-variable", text, "MARK")], [source(text)], { lint: {} });
		expect(found.map(({ code }) => code)).toEqual(["unused-variable", "unused-ignore"]);
		expect(found[1]?.message).toContain(message);
		expect(found[1]?.hint).toBe(hint);
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
