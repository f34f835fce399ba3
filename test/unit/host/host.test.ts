import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import { createNodeHost } from "../../../generator/host/node.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const hosts = [
	["memory", (files: Readonly<Record<string, string>>) => createMemoryHost(files)],
	["node", (files: Readonly<Record<string, string>>) => createNodeHost(createTemporaryFolder(files))],
] as const;

describe.each(hosts)("%s", (_, createHost) => {
	test("lists by pattern, sorted, without hidden files", async () => {
		const host = createHost({
			"prompts/b.yaml": "bb",
			"prompts/a/deep/c.prompt.md": "ccc",
			"prompts/.hidden/d.yaml": "",
			"prompts/e.txt": "",
			"other/f.yaml": "",
		});
		expect(await host.listFiles(["prompts/**/*.yaml", "prompts/**/*.prompt.md"], { ignore: [] })).toEqual([
			{ path: "prompts/a/deep/c.prompt.md", bytes: 3 },
			{ path: "prompts/b.yaml", bytes: 2 },
		]);
	});

	test("leaves out what is ignored", async () => {
		const host = createHost({ "p/a.yaml": "", "p/node_modules/x/b.yaml": "", "out/c.yaml": "" });
		const listed = await host.listFiles(["**/*.yaml"], { ignore: ["**/node_modules/**", "out/**"] });
		expect(listed.map(({ path }) => path)).toEqual(["p/a.yaml"]);
	});

	test("takes an escaped folder as it is named", async () => {
		const host = createHost({ "app/(chat)/[id]/a.yaml": "", "app/chat/i/b.yaml": "" });
		const listed = await host.listFiles(["app/\\(chat\\)/\\[id\\]/**/*.yaml"], { ignore: [] });
		expect(listed.map(({ path }) => path)).toEqual(["app/(chat)/[id]/a.yaml"]);
	});

	test("lists nothing where there is no folder, or a file", async () => {
		const host = createHost({ prompts: "a file" });
		expect(await host.listFiles(["prompts/**/*.yaml", "none/**/*.yaml"], { ignore: [] })).toEqual([]);
	});

	test("tells a folder", async () => {
		const host = createHost({ "a/b.yaml": "" });
		const paths = [".", "a", "a/b.yaml", "c"];
		expect(await Promise.all(paths.map((path) => host.isFolder(path)))).toEqual([true, true, false, false]);
	});

	test("writes, reads and removes", async () => {
		const host = createHost({});
		await host.writeFile("a/b/c.ts", "é");
		expect(await host.readBytes("a/b/c.ts")).toEqual(expect.objectContaining({ length: 2 }));
		await host.removeFile("a/b/c.ts");
		expect(await host.readBytes("a/b/c.ts")).toBeUndefined();
		await host.removeFile("a/b/c.ts");
	});
});

describe("node", () => {
	test("leaves no temporary file behind and replaces a file whole", async () => {
		const folder = createTemporaryFolder({ "out/a.ts": "old and longer" });
		await createNodeHost(folder).writeFile("out/a.ts", "new");
		expect(readdirSync(join(folder, "out"))).toEqual(["a.ts"]);
		expect(readFileSync(join(folder, "out/a.ts"), "utf8")).toBe("new");
	});

	test("removes the folders that become empty, and no others", async () => {
		const folder = createTemporaryFolder({ "out/a/b/c.ts": "", "out/d.ts": "" });
		mkdirSync(join(folder, "empty"));
		await createNodeHost(folder).removeFile("out/a/b/c.ts");
		expect(existsSync(join(folder, "out/a"))).toBe(false);
		expect(existsSync(join(folder, "out/d.ts"))).toBe(true);
		expect(existsSync(join(folder, "empty"))).toBe(true);
	});

	test("follows a linked folder and is not caught in a loop", async () => {
		const folder = createTemporaryFolder({ "shared/a.yaml": "", "prompts/b.yaml": "" });
		symlinkSync(join(folder, "shared"), join(folder, "prompts/shared"));
		symlinkSync(join(folder, "prompts"), join(folder, "prompts/loop"));
		const listed = await createNodeHost(folder).listFiles(["prompts/**/*.yaml"], { ignore: [] });
		expect(listed.map(({ path }) => path)).toEqual(["prompts/b.yaml", "prompts/shared/a.yaml"]);
	});

	test("stays in the folder where links are not to be followed, though the folder may be a link itself", async () => {
		const folder = createTemporaryFolder({ "other/a.ts": "", "out/b.ts": "" });
		symlinkSync(join(folder, "other"), join(folder, "out/other"));
		symlinkSync(join(folder, "other/a.ts"), join(folder, "out/c.ts"));
		symlinkSync(join(folder, "out"), join(folder, "linked"));
		const host = createNodeHost(folder);
		const list = async (pattern: string): Promise<readonly string[]> =>
			(await host.listFiles([pattern], { ignore: [], followLinks: false })).map(({ path }) => path);
		expect(await list("out/**/*.ts")).toEqual(["out/b.ts"]);
		expect(await list("linked/**/*.ts")).toEqual(["linked/b.ts"]);
	});

	test("lists what is there and cannot be read, with the reason", async () => {
		const folder = createTemporaryFolder({ "prompts/a.yaml": "", "prompts/folder.yaml/b.yaml": "" });
		symlinkSync(join(folder, "gone"), join(folder, "prompts/broken.yaml"));
		symlinkSync(join(folder, "gone"), join(folder, "prompts/shared"));
		symlinkSync("itself.yaml", join(folder, "prompts/itself.yaml"));
		execFileSync("mkfifo", [join(folder, "prompts/pipe.yaml")]);
		expect(await createNodeHost(folder).listFiles(["prompts/**/*.yaml"], { ignore: [] })).toEqual([
			{ path: "prompts/a.yaml", bytes: 0 },
			{ path: "prompts/broken.yaml", bytes: 0, unreadable: "it is a link to nothing" },
			{ path: "prompts/folder.yaml/b.yaml", bytes: 0 },
			{ path: "prompts/itself.yaml", bytes: 0, unreadable: "it is a link that cannot be followed (ELOOP)" },
			{ path: "prompts/pipe.yaml", bytes: 0, unreadable: "it is no regular file" },
			{ path: "prompts/shared", bytes: 0, unreadable: "it is a link to nothing" },
		]);
	});

	test("does not wait for a pipe", async () => {
		const folder = createTemporaryFolder({});
		execFileSync("mkfifo", [join(folder, "pipe.ts")]);
		await expect(createNodeHost(folder).readBytes("pipe.ts")).rejects.toThrow("no regular file");
		await expect(createNodeHost(folder).readBytes(".")).rejects.toThrow("EISDIR");
	});

	test.runIf(existsSync("/proc/self"))("says that a folder cannot be made", async () => {
		const host = createNodeHost(createTemporaryFolder({}));
		await expect(host.writeFile("/proc/none/deep/a.ts", "")).rejects.toThrow("ENOENT");
	});

	test("lists above the project folder", async () => {
		const folder = createTemporaryFolder({ "prompts/a.yaml": "", "app/package.json": "{}" });
		const listed = await createNodeHost(join(folder, "app")).listFiles(["../prompts/**/*.yaml"], { ignore: [] });
		expect(listed.map(({ path }) => path)).toEqual(["../prompts/a.yaml"]);
	});

	test("runs a configuration written in TypeScript", async () => {
		const folder = createTemporaryFolder({
			"pm-gen.config.ts": 'const out: string = "x";\nexport default { out } satisfies { out: string };\n',
		});
		expect(await createNodeHost(folder).importDefault("pm-gen.config.ts")).toEqual({ out: "x" });
	});

	test("reads the nearest tsconfig.json with what it extends", () => {
		const folder = createTemporaryFolder({
			"base.json": '{ "compilerOptions": { "moduleResolution": "bundler" } }',
			"tsconfig.json": '{ /* comment */ "extends": "./base.json" }',
			"src/a.ts": "",
		});
		expect(createNodeHost(folder).compilerOptions("src/generated")).toMatchObject({ moduleResolution: "bundler" });
	});
});
