import { expect, test } from "vitest";
import { namespaceExports } from "../../../generator/emit/namespace-exports.ts";
import { promptFolders } from "../../../generator/emit/prompt-folders.ts";
import type { PromptIR } from "../../../generator/model/prompt-ir.ts";

/** Only id and path decide where a prompt goes. */
const promptOf = (id: string, ...path: string[]): PromptIR => ({ id, path }) as unknown as PromptIR;

const foldersOf = (prompts: readonly PromptIR[]) =>
	promptFolders(prompts).map(({ path, prompts, children }) => ({
		path,
		prompts: prompts.map(({ id }) => id),
		children,
	}));

test("the root is there without prompts", () => {
	expect(foldersOf([])).toEqual([{ path: "", prompts: [], children: [] }]);
});

test("a folder that holds only folders is there too", () => {
	const given = [
		promptOf("support", "support"),
		promptOf("billing/eu-west/refund", "billing", "euWest", "refund"),
		promptOf("billing/eu-west/invoice", "billing", "euWest", "invoice"),
		promptOf("greeting", "greeting"),
	];
	expect(foldersOf(given)).toEqual([
		{ path: "", prompts: ["greeting", "support"], children: [{ folder: "billing", name: "billing" }] },
		{ path: "billing", prompts: [], children: [{ folder: "eu-west", name: "euWest" }] },
		{ path: "billing/eu-west", prompts: ["billing/eu-west/invoice", "billing/eu-west/refund"], children: [] },
	]);
});

test("namespaces are named in camelCase, their modules as the ids are", () => {
	expect(namespaceExports("", [{ folder: "eu-west", name: "euWest" }])).toEqual([
		{ kind: "exportAll", name: "euWest", typeOnly: false, from: "prompts/eu-west/index" },
	]);
	expect(namespaceExports("billing", [{ folder: "delete", name: "delete" }])).toEqual([
		{ kind: "exportAll", name: "delete", typeOnly: false, from: "prompts/billing/delete/index" },
	]);
});
