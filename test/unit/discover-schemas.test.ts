import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discoverSchemas } from "../../generator/discover-schemas.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { createNodeHost } from "../../generator/host/node.ts";
import type { Host } from "../../generator/model/host.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { createTemporaryFolder } from "./host/temporary-folder.ts";

const referTo = (...files: readonly string[]): string => JSON.stringify(files.map((file) => ({ $ref: file })));

const promptThat = (text: string): readonly SourceFile[] => [
	{ path: "prompts/a.json", root: "prompts", kind: "json", text },
];

const read = async (text: string, host: Host): Promise<Readonly<Record<string, string>>> => {
	const found = await discoverSchemas(promptThat(text), { maxFileBytes: 100 }, host);
	expect(found.every(({ kind }) => kind === "schema")).toBe(true);
	return Object.fromEntries(found.map(({ path, text: own, unread }) => [path, unread ?? own]));
};

describe("which schema files are read", () => {
	test("those that are referred to, and what they refer to, each once", async () => {
		const host = createMemoryHost({
			"prompts/b.schema.json": referTo("../types/c.yaml", "b.schema.json", "a.json"),
			"types/c.yaml": "$ref: ../types/(d).json#/x",
			"types/(d).json": "{}",
			"types/e.json": "{}",
		});
		expect(await read(referTo("b.schema.json", "./b.schema.json#/a"), host)).toEqual({
			"prompts/b.schema.json": referTo("../types/c.yaml", "b.schema.json", "a.json"),
			"types/(d).json": "{}",
			"types/c.yaml": "$ref: ../types/(d).json#/x",
		});
	});

	test("none outside of the project or on the network, nor what is not there", async () => {
		const host = createMemoryHost({ "../b.json": "{}" });
		expect(await read(referTo("../../b.json", "https://example.com/b.json", "c.json"), host)).toEqual({});
	});

	test("what cannot be read says why", async () => {
		const host = createMemoryHost(
			{
				"prompts/large.json": " ".repeat(101),
				"prompts/latin.json": new Uint8Array([0x22, 0xe4, 0x22]),
				"prompts/locked.json": "{}",
				"prompts/folder/x.json": "{}",
			},
			{ locked: ["prompts/locked.json"], unreadable: { "prompts/link.json": "it is a link to nothing" } },
		);
		expect(await read(referTo("large.json", "latin.json", "locked.json", "folder", "link.json"), host)).toEqual({
			"prompts/folder": "it is a folder",
			"prompts/large.json": "it has 101 bytes; the limit is 100",
			"prompts/latin.json": "it is not valid UTF-8",
			"prompts/link.json": "it is a link to nothing",
			"prompts/locked.json": "EACCES",
		});
	});
});

describe("on the disk", () => {
	test("links inside of the project are followed, none leads out of it", async () => {
		const outside = createTemporaryFolder({ "secret.json": "{}" });
		const folder = createTemporaryFolder({ "types/b.json": "{}", ".hidden/c.json": "{}" });
		symlinkSync(outside, join(folder, "types/away"));
		symlinkSync(join(outside, "secret.json"), join(folder, "types/secret.json"));
		symlinkSync(join(folder, "types/b.json"), join(folder, "types/inside.json"));
		symlinkSync(join(folder, "nothing"), join(folder, "types/broken.json"));
		const names = ["away/secret.json", "secret.json", "inside.json", "broken.json", "../.hidden/c.json"];
		expect(await read(referTo(...names.map((name) => `../types/${name}`)), createNodeHost(folder))).toEqual({
			".hidden/c.json": "{}",
			"types/away/secret.json": "it is a link that leads out of the project",
			"types/broken.json": "it is a link to nothing",
			"types/inside.json": "{}",
			"types/secret.json": "it is a link that leads out of the project",
		});
	});

	test("a project that is itself reached by a link holds its files", async () => {
		const folder = createTemporaryFolder({ "prompts/b.json": "{}" });
		const links = createTemporaryFolder({});
		symlinkSync(folder, join(links, "project"));
		expect(await read(referTo("b.json"), createNodeHost(join(links, "project")))).toEqual({ "prompts/b.json": "{}" });
	});
});
