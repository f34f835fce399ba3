import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

const listing = (folder: string): readonly string[] =>
	readdirSync(join(project.folder, folder), { recursive: true, encoding: "utf8" }).sort();

test("a run leaves what another run wrote below its output folder", async () => {
	project = await createTemporaryProject(
		{ "tsconfig.json": "{}", "agents/plan.yaml": "template: Plan" },
		{ prompts: true },
	);
	await project.pmGenOk("--out", "src/generated");
	const before = listing("src/generated");
	await project.pmGenOk("--in", "agents", "--out", "src");
	expect(listing("src/generated")).toEqual(before);
	await project.pmGenOk("check", "--in", "agents", "--out", "src");
	await project.pmGenOk("check", "--out", "src/generated");
});

test("a run does not write into the output folder of another run", async () => {
	project = await createTemporaryProject(
		{ "tsconfig.json": "{}", "agents/plan.yaml": "template: Plan" },
		{ prompts: true },
	);
	await project.pmGenOk("--out", "src/prompts");
	const before = listing("src");
	const { code, stderr } = await project.pmGen("--in", "agents", "--out", "src");
	expect(code).toBe(2);
	expect(stderr).toContain("src/prompts/index.ts error output-occupied");
	expect(stderr).toContain("this folder is the output folder of another run");
	expect(listing("src")).toEqual(before);
});

test.each(["..", ".", "/", "../../"])("the output folder %s is refused", async (out) => {
	project = await createTemporaryProject({ "app/prompts/a.yaml": "template: A" });
	await project.pmGenOk("--cwd", "app");
	const before = listing(".");
	expect(before).toContain("app/src/generated/index.js");
	const { code, stderr } = await project.pmGen("--cwd", "app", "--out", out);
	expect(code).toBe(3);
	expect(stderr).toMatch(
		/^error: The output folder ".*" is, or holds, the input folder "prompts": name another one\.\n$/,
	);
	expect(listing(".")).toEqual(before);
});
