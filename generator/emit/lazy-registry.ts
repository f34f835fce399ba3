import type { Declaration, Expression, ModuleDraft, TypeNode } from "../model/code.ts";
import {
	arrow,
	call,
	conditional,
	identifier,
	member,
	object,
	property,
	reference,
	runtimeType,
} from "../model/code-builders.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { promptReference } from "./prompt-reference.ts";
import { mapOfEntries, notFound, promptAt } from "./registry-code.ts";

const registryType = (name: string): TypeNode => ({
	kind: "importType",
	ref: { name, from: "registry", typeOnly: true },
	typeArguments: [],
});

const promptId: TypeNode = registryType("PromptId");
const promptMap: TypeNode = registryType("PromptMap");
const loaders: TypeNode = runtimeType("PromptLoaders", promptMap);
const anyLoader: TypeNode = promptAt(loaders, promptId);

/**
 * The module `registry.lazy`: a function by each id that imports the prompt's module. Of the eager registry it imports
 * types only, so that loading it loads no prompt.
 */
export const lazyRegistry = (prompts: readonly PromptIR[], header: readonly string[]): ModuleDraft => ({
	path: "registry.lazy",
	header,
	declarations: [
		{
			kind: "constant",
			exported: false,
			name: "loaders",
			type: loaders,
			value: object(prompts.map((prompt) => property(prompt.id, loader(prompt)))),
		},
		{
			kind: "constant",
			exported: true,
			name: "lazyRegistry",
			type: reference("ReadonlyMap", promptId, anyLoader),
			value: mapOfEntries("loaders", promptId, anyLoader),
			doc: "The function that imports each prompt, by the prompt's id.",
		},
		loadPrompt,
	],
});

/** `() => import("./prompts/billing/index").then((module) => module.refund)`. */
const loader = (prompt: PromptIR): Expression => {
	const { name, from } = promptReference(prompt, false);
	return arrow(
		[],
		call(
			member({ kind: "dynamicImport", from }, "then"),
			arrow([{ name: "module" }], member(identifier("module"), name)),
		),
	);
};

const loadPrompt: Declaration = {
	kind: "function",
	exported: true,
	name: "loadPrompt",
	typeParameters: [{ name: "Id", constraint: promptId }],
	parameters: [{ name: "id", type: reference("Id") }],
	returns: reference("Promise", promptAt(promptMap, reference("Id"))),
	body: [
		{
			kind: "return",
			value: conditional(
				call(member(identifier("lazyRegistry"), "has"), identifier("id")),
				call({ kind: "index", object: identifier("loaders"), index: identifier("id") }),
				call(member(identifier("Promise"), "reject"), notFound("lazyRegistry")),
			),
		},
	],
	doc: "Imports the prompt with this id; rejects with a `PromptNotFoundError` that names the nearest ids.",
};
