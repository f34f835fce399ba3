import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, type Options } from "prettier";
import { describe, expect, test } from "vitest";
import { isSameCode } from "../../../generator/compare/is-same-code.ts";
import { generatedDeclarations, generatedModule } from "./generated-module.ts";

const modules = [
	["a module", "index.ts", generatedModule],
	["a declaration file", "index.d.ts", generatedDeclarations],
] as const;

describe.each(modules)("%s is the same", (_, filename, text) => {
	const styles: readonly Options[] = [
		{},
		{ semi: false, singleQuote: true, tabWidth: 4, trailingComma: "none", arrowParens: "avoid", printWidth: 40 },
		{ useTabs: true, quoteProps: "consistent", bracketSpacing: false, experimentalTernaries: true, printWidth: 200 },
		{ quoteProps: "preserve", objectWrap: "collapse", experimentalOperatorPosition: "start" },
	];
	test.each(styles)("after prettier with %j", async (style) => {
		const formatted = await format(text, { parser: "typescript", ...style });
		expect(formatted).not.toBe(text);
		expect(await isSameCode(formatted, text)).toBe(true);
	});

	test("with CRLF line ends", async () => {
		expect(await isSameCode(text.replaceAll("\n", "\r\n"), text)).toBe(true);
	});

	test("formatted and with CRLF line ends", async () => {
		const formatted = await format(text, { parser: "typescript", endOfLine: "crlf", printWidth: 60 });
		expect(await isSameCode(formatted, text)).toBe(true);
	});

	test.each([
		["biome format", ["format", "--write"]],
		["biome check --write --unsafe", ["check", "--write", "--unsafe"]],
	])("after %s", async (_name, command) => {
		const formatted = runBiome(command, filename, text);
		expect(formatted).not.toBe(text);
		expect(await isSameCode(formatted, text)).toBe(true);
	});
});

describe("not the same", () => {
	const changes: readonly (readonly [what: string, from: string, to: string])[] = [
		["one word of a text", '"support" agent', '"support" robot'],
		["a blank in a text", "You are a", "You  are a"],
		["an escape", "\\n\\nIt", "\\nIt"],
		["a number", "1.50", "1.51"],
		["an operator", "!==", "==="],
		["a type", "readonly company: string", "readonly company: number"],
		["an optional mark", '"first-name"?:', '"first-name":'],
		["a readonly", "  readonly query", "  query"],
		["a word of a doc comment", "Answers a", "Answer a"],
		["a word of the head", "prompts/support.yaml, ", ""],
		["a pure annotation", "/* @__PURE__ */ ", ""],
		["an added comment", "const supportLoop", "// by hand\nconst supportLoop"],
		["an added statement", "let text = ", "console.log(1);\n  let text = "],
		["a removed import", 'import { z } from "../other";\n', ""],
		["an imported name", "{ z }", "{ y as z }"],
		["a type import made a value", "type InputIssue", "InputIssue"],
		["a re-export", "billing from", "Billing from"],
		[
			"the order of properties",
			'role: "system", content: supportSystem(input) }',
			'content: supportSystem(input), role: "system" }',
		],
		["the order of statements", "let issues: InputIssue[] | undefined;\n", ""],
		["the order of union members", '"free" | "pro"', '"pro" | "free"'],
		["a computed key", '"open-ai"', '["open-ai"]'],
		["a conflict marker", "export type", "<<<<<<< HEAD\nexport type"],
	];
	test.each(changes)("%s", async (_, from, to) => {
		const changed = generatedModule.replace(from, () => to);
		expect(changed).not.toBe(generatedModule);
		expect(await isSameCode(changed, generatedModule)).toBe(false);
		expect(await isSameCode(generatedModule, changed)).toBe(false);
	});

	test("another big number, another regular expression", async () => {
		expect(await isSameCode("const a = 10n;\n", "const a = 11n;\n")).toBe(false);
		expect(await isSameCode("const a = /a/u;\n", "const a = /b/u;\n")).toBe(false);
		expect(await isSameCode("const a = [10n, /a/u];\n", "const a = [\n\t10n,\n\t/a/u\n];\n")).toBe(true);
	});

	test("two doc comments that changed places", async () => {
		const left = "/** a */\nexport const a = 1;\n/** b */\nexport const b = 2;\n";
		const right = "/** b */\nexport const a = 1;\n/** a */\nexport const b = 2;\n";
		expect(await isSameCode(left, right)).toBe(false);
	});
});

function runBiome(command: readonly string[], filename: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), "pm-gen-biome-"));
	try {
		writeFileSync(join(folder, filename), text);
		writeFileSync(
			join(folder, "biome.json"),
			JSON.stringify({
				linter: { enabled: true, rules: { recommended: true } },
				assist: { enabled: true, actions: { source: { organizeImports: "on", useSortedKeys: "off" } } },
			}),
		);
		const biome = new URL("../../../node_modules/@biomejs/biome/bin/biome", import.meta.url).pathname;
		try {
			execFileSync(process.execPath, [biome, ...command, "."], { cwd: folder, stdio: "pipe" });
		} catch {
			// Biome exits with 1 when findings are left that it cannot mend.
		}
		return readFileSync(join(folder, filename), "utf8");
	} finally {
		rmSync(folder, { recursive: true });
	}
}
