import { describe, expect, test } from "vitest";
import { discover } from "../../generator/discover.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import type { ResolvedConfig } from "../../generator/model/config.ts";
import { UsageError } from "../../generator/usage-error.ts";
import { resolveForTest } from "../support/resolve-for-test.ts";

const pathsOf = async (paths: readonly string[], config: Partial<ResolvedConfig> = {}): Promise<readonly string[]> => {
	const host = createMemoryHost(Object.fromEntries(paths.map((path) => [path, "template: x"])));
	const { sources } = await discover(resolveForTest(config), host);
	return sources.map(({ path }) => path);
};

describe("which files", () => {
	test.each([
		[
			"every format",
			[
				"prompts/a.yaml",
				"prompts/b.yml",
				"prompts/c.json",
				"prompts/d.prompt",
				"prompts/e.prompty",
				"prompts/f.prompt.md",
			],
		],
		["folders of any depth", ["prompts/a/b/c/d.yaml"]],
		["older versions", ["prompts/_versions/support/1.0.0.yaml", "prompts/support.yaml"]],
		["schema in another name", ["prompts/schema.yaml"]],
	])("takes %s", async (_, paths) => {
		expect(await pathsOf(paths)).toEqual(paths);
	});

	test.each([
		["partials", "prompts/_signature.yaml"],
		["folders of partials", "prompts/_parts/a.yaml"],
		["hidden files", "prompts/.a.yaml"],
		["hidden folders", "prompts/.git/a.yaml"],
		["packages", "prompts/node_modules/x/a.json"],
		["the output folder", "prompts/generated/a.json"],
		["texts about prompts", "prompts/README.md"],
		["a changelog", "prompts/CHANGELOG.md"],
		["a package manifest", "prompts/package.json"],
		["compiler options", "prompts/tsconfig.build.json"],
		["a schema", "prompts/support.schema.json"],
		["a schema in YAML", "prompts/support.schema.yaml"],
		["a folder of schemas", "prompts/billing/schemas/a.yaml"],
		["the configuration", "prompts/pm-gen.config.json"],
		["other folders", "src/a.yaml"],
		["partials of older versions", "prompts/_versions/_a.yaml"],
	])("skips %s", async (_, path) => {
		expect(await pathsOf([path, "prompts/z.yaml"], { out: "prompts/generated" })).toEqual(["prompts/z.yaml"]);
	});

	test("takes partials, and every template of the folder of partials", async () => {
		const host = createMemoryHost({
			"prompts/a.yaml": "",
			"prompts/_tone.hbs": "",
			"prompts/notes.md": "",
			"shared/footer.md": "",
			"shared/mail/_header.hbs": "",
			"shared/other.yaml": "",
		});
		const { sources } = await discover(resolveForTest({ partials: "shared" }), host);
		expect(sources.map(({ path, kind, root }) => [path, kind, root])).toEqual([
			["prompts/_tone.hbs", "partial", "prompts"],
			["prompts/a.yaml", "yaml", "prompts"],
			["shared/footer.md", "shared-partial", "shared"],
			["shared/mail/_header.hbs", "shared-partial", "shared"],
		]);
	});

	test("names a shared partial whose ending is in another case", async () => {
		const host = createMemoryHost({ "prompts/a.yaml": "", "shared/a.md": "", "shared/b.Txt": "" });
		const { diagnostics } = await discover(resolveForTest({ partials: "shared" }), host);
		expect(diagnostics.map(({ code, span, hint }) => [code, span.path, hint])).toEqual([
			["misnamed-file", "shared/b.Txt", "Rename it to `b.txt`."],
		]);
	});

	test("refuses a folder of partials that holds none", async () => {
		const host = createMemoryHost({ "prompts/a.yaml": "" });
		await expect(discover(resolveForTest({ partials: "shard" }), host)).rejects.toThrow(
			"There are no partials in shard/",
		);
	});

	test("reads several folders, each file once, sorted", async () => {
		const paths = ["b/two.yaml", "a/one.yaml", "a/inner/three.yaml"];
		const host = createMemoryHost(Object.fromEntries(paths.map((path) => [path, ""])));
		const { sources } = await discover(resolveForTest({ in: ["b", "a", "a/inner"] }), host);
		expect(sources.map(({ path, root }) => [path, root])).toEqual([
			["a/inner/three.yaml", "a"],
			["a/one.yaml", "a"],
			["b/two.yaml", "b"],
		]);
	});

	test("reads the project folder itself", async () => {
		expect(await pathsOf(["a.yaml", "node_modules/b.yaml", "c/d.json"], { in: ["."] })).toEqual(["a.yaml", "c/d.json"]);
	});

	test("knows the kind of each file", async () => {
		const host = createMemoryHost({ "prompts/a.prompt.md": "", "prompts/a.prompt": "", "prompts/a.yml": "" });
		const { sources } = await discover(resolveForTest(), host);
		expect(sources.map(({ kind }) => kind)).toEqual(["dotprompt", "markdown", "yaml"]);
	});

	test("refuses a folder that is not there", async () => {
		await expect(discover(resolveForTest(), createMemoryHost({ "a.yaml": "" }))).rejects.toThrow(
			"There is no folder prompts/ (below /project).",
		);
	});

	test("refuses a folder without prompts", async () => {
		const host = createMemoryHost({ "prompts/a.yaml": "", "agents/_a.yaml": "" });
		await expect(discover(resolveForTest({ in: ["prompts", "agents"] }), host)).rejects.toThrow(UsageError);
		await expect(discover(resolveForTest({ in: ["agents"] }), host)).rejects.toThrow(
			"There are no prompt files in agents/ (below /project).",
		);
	});
});

describe("what is in them", () => {
	const read = async (content: string | Uint8Array, config: Partial<ResolvedConfig> = {}) =>
		discover(resolveForTest(config), createMemoryHost({ "prompts/a.yaml": content }));

	test("drops a byte order mark and keeps line ends", async () => {
		const { sources } = await read("\uFEFFa: 1\r\nb: 2\n");
		expect(sources[0]?.text).toBe("a: 1\r\nb: 2\n");
	});

	test.each([
		["Latin-1", [0x61, 0x0a, 0xe9, 0x62], 2, "0xE9"],
		["a lonely continuation byte", [0x80], 0, "0x80"],
		["a sequence that is cut", [0xc3, 0xa9, 0xe2, 0x82], 1, "0xE2"],
		["a real U+FFFD before", [0xef, 0xbf, 0xbd, 0xff], 1, "0xFF"],
		["a pair before", [0xf0, 0x9f, 0x98, 0x80, 0xff], 2, "0xFF"],
		["a byte order mark before", [0xef, 0xbb, 0xbf, 0x61, 0xff], 1, "0xFF"],
	])("finds the bad byte: %s", async (_, bytes, offset, shown) => {
		const { sources, undecodable, diagnostics } = await read(Uint8Array.from(bytes));
		expect(sources).toEqual([]);
		expect(undecodable).toHaveLength(1);
		expect(diagnostics).toMatchObject([
			{ code: "not-utf8", severity: "error", span: { path: "prompts/a.yaml", start: offset, end: offset + 1 } },
		]);
		expect(diagnostics[0]?.message).toContain(shown);
	});

	test("names UTF-16", async () => {
		const { diagnostics } = await read(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]));
		expect(diagnostics[0]?.message).toBe("The file is UTF-16, not UTF-8.");
	});

	test("refuses a large file by its size", async () => {
		const { sources, diagnostics } = await read("12345678901", { maxFileBytes: 10 });
		expect(sources).toEqual([]);
		expect(diagnostics).toMatchObject([
			{ code: "file-too-large", message: "The file has 11 bytes; the limit is 10.", span: { start: 0, end: 0 } },
		]);
		expect((await read("1234567890", { maxFileBytes: 10 })).diagnostics).toEqual([]);
	});

	test("goes on after a file that cannot be read", async () => {
		const host = createMemoryHost({ "prompts/a.yaml": "", "prompts/b.yaml": "x" }, { locked: ["prompts/a.yaml"] });
		const { sources, diagnostics } = await discover(resolveForTest(), host);
		expect(sources.map(({ path }) => path)).toEqual(["prompts/b.yaml"]);
		expect(diagnostics).toMatchObject([{ code: "unreadable-file", message: "The file cannot be read: EACCES." }]);
	});

	test("names what is there and cannot be read", async () => {
		const unreadable = {
			"prompts/a.yaml": "it is a link to nothing",
			"prompts/shared": "it is a link to nothing",
			"prompts/_parts/b.yaml": "it is a link to nothing",
			"prompts/_signature.hbs": "it is a link to nothing",
			"prompts/.#c.yaml": "it is a link to nothing",
			"prompts/notes.txt": "it is a link to nothing",
			"other/d.yaml": "it is a link to nothing",
		};
		const { sources, diagnostics } = await discover(resolveForTest(), createMemoryHost({}, { unreadable }));
		expect(sources).toEqual([]);
		expect(diagnostics.map(({ code, severity, span, message }) => [span.path, severity, code, message])).toEqual([
			["prompts/_signature.hbs", "error", "unreadable-file", "The file cannot be read: it is a link to nothing."],
			["prompts/a.yaml", "error", "unreadable-file", "The file cannot be read: it is a link to nothing."],
			["prompts/shared", "warning", "unreadable-file", "The file cannot be read: it is a link to nothing."],
		]);
	});

	test("names files whose ending is written in capitals", async () => {
		const files = {
			"prompts/a.YAML": "",
			"prompts/b.Prompt.MD": "",
			"prompts/c.yaml": "",
			"prompts/README.MD": "",
			"prompts/_d.YML": "",
		};
		const { sources, diagnostics } = await discover(resolveForTest(), createMemoryHost(files));
		expect(sources.map(({ path }) => path)).toEqual(["prompts/c.yaml"]);
		expect(diagnostics).toMatchObject([
			{
				code: "misnamed-file",
				severity: "warning",
				span: { path: "prompts/a.YAML" },
				message: "The file is not read: it ends in `.YAML`, not in `.yaml`.",
				hint: "Rename it to `a.yaml`, or to `_a.YAML` if it is no prompt.",
			},
			{ span: { path: "prompts/b.Prompt.MD" } },
		]);
	});
});
