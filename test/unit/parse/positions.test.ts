import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { DataNode, ScalarNode } from "../../../generator/parse/data-node.ts";
import { fieldOf } from "../../../generator/parse/data-value.ts";
import { parseJson } from "../../../generator/parse/json.ts";
import { parseYaml } from "../../../generator/parse/yaml.ts";

const readText = (file: string, kind: "yaml" | "json"): ScalarNode => {
	const source = { path: "a", root: ".", kind, text: file };
	const { node, diagnostics } = kind === "yaml" ? parseYaml(source) : parseJson(source);
	expect(diagnostics).toEqual([]);
	const text = fieldOf(node as DataNode, "t");
	if (text?.kind !== "scalar") throw new Error(`no scalar in ${file}`);
	return text;
};

const quoted = {
	plain: "t: Hello {{x}} there\n",
	"plain on two lines": "t: Hello\n  there {{x}} and\n\n\n  {{x}}\n",
	"single quotes": "t: 'it''s {{x}}, isn''t {{x}}'\n",
	"single quotes on three lines": "t: 'a ''b''  \n\n    {{x}}\n   {{x}}'\n",
	"double quotes": 't: "a\\n\\"{{x}}\\" \\u0041\\x41\\U0001F600 {{x}}"\n',
	"double quotes with line folding": 't: "a  \n   {{x}}\n\n\n  b \\\n   c {{x}}"\n',
	"literal block": "t: |\n  a\n\n    {{x}}\n  {{x}}\n",
	"literal block, kept": "t: |+\n  a {{x}}\n\n\nu: 1\n",
	"literal block, indented by an indicator": "t: |2-\n     a\n   {{x}}\n",
	"literal block with a comment": "t: | # note {{y}}\n  {{x}}\n",
	"literal block in a list": "l:\n  - 1\nt:\n    |\n     a\n     {{x}}\n",
	"folded block": "t: >\n  a\n  b {{x}}\n\n  {{x}}\n    c {{x}}\n   d\n  e\n\n\n\n  {{x}}\n",
	"folded block, stripped, first line indented": "t: >2-\n     a\n   {{x}}\n  {{x}}\n",
};

describe("an offset inside a YAML scalar", () => {
	const crlf = Object.entries(quoted).map(([name, file]) => [`${name}, CRLF`, file.replaceAll("\n", "\r\n")] as const);
	test.each([...Object.entries(quoted), ...crlf])("%s", (_, file) => {
		const text = readText(file, "yaml");
		expectAllMapped(text, file);
		expect(String(text.value)).not.toContain("\r");
	});
});

describe("an offset inside a JSON string", () => {
	test.each([
		["plain", '{"t": "Hello {{x}}"}'],
		["escapes", '{\n\t"t": "\\u0041\\n\\"{{x}}\\" \\/ \\ud83d\\ude00 {{x}}"}'],
		["blanks", '{"t": "  \\t  {{x}}  "}'],
	])("%s", (_, file) => expectAllMapped(readText(file, "json"), file));
});

/** Every `{{x}}` of the value is found at its place in the file, in order. */
const expectAllMapped = (text: ScalarNode, file: string): void => {
	const value = String(text.value);
	const wanted = [...file.matchAll(/\{\{x\}\}/g)].map(({ index }) => index);
	const found = [...value.matchAll(/\{\{x\}\}/g)].map(({ index }) => text.offsetAt(index));
	expect(wanted.length).toBeGreaterThan(0);
	expect(found).toEqual(wanted);
	const offsets = Array.from({ length: value.length + 1 }, (_, index) => text.offsetAt(index));
	expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
	expect(offsets.at(-1)).toBeLessThanOrEqual(text.span.end);
};

test("every character of a random text is found at its place", () => {
	const word = fc.constantFrom(
		"a",
		"b c",
		" ",
		"  ",
		"\n",
		"\n\n",
		"'",
		'"',
		"\\",
		"{{x}}",
		"#",
		": ",
		"é",
		"\t",
		"- ",
		"😀",
	);
	const styles = ["PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
	fc.assert(
		fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom(...styles), fc.boolean(), (words, style, crlf) => {
			const value = words.join("");
			const written = stringify({ a: 1, t: value, z: 2 }, { defaultStringType: style, lineWidth: 20 });
			const file = crlf ? written.replaceAll("\n", "\r\n") : written;
			const text = readText(file, "yaml");
			fc.pre(text.value === value); // what the writer loses is not the point here
			for (let i = 0; i < value.length; i++) {
				const at = file[text.offsetAt(i)] ?? "";
				if (!/[\s\\]/.test(at)) expect(at).toBe(value[i]);
				if (/\S/.test(value[i] ?? "") && !/["\\\ud83d\ude00é]/u.test(value[i] ?? "")) expect(at).toBe(value[i]);
			}
		}),
		{ numRuns: 300 },
	);
});
