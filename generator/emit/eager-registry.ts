import type { Declaration, ModuleDraft, TypeNode } from "../model/code.ts";
import {
	call,
	conditional,
	identifier,
	keyword,
	member,
	not,
	object,
	property,
	reference,
	runtimeValue,
	unionType,
} from "../model/code-builders.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { promptReference } from "./prompt-reference.ts";
import { mapOfEntries, notFound, promptAt, promptIdParameter } from "./registry-code.ts";
import { type PromptFeatures, uncheckedPrompt } from "./unchecked-prompt.ts";

const promptId: TypeNode = reference("PromptId");
const promptMap: TypeNode = reference("PromptMap");
const anyPrompt: TypeNode = promptAt(promptMap, promptId);

/**
 * The module `registry`: every prompt by its id. The prompts stand in an object literal of the type `PromptMap`, which
 * TypeScript checks in linear time (a literal array of Map entries takes it quadratic time, and fails above some 1,000);
 * ids from outside are looked up in the Map made of it, never in the object.
 */
export const eagerRegistry = (
	prompts: readonly PromptIR[],
	features: PromptFeatures,
	header: readonly string[],
): ModuleDraft => ({
	path: "registry",
	header,
	declarations: [
		promptMapInterface(prompts),
		{
			kind: "typeAlias",
			exported: true,
			name: "PromptId",
			type: { kind: "keyof", type: promptMap },
			doc: "The id of a prompt.",
		},
		promptsConstant(prompts),
		{
			kind: "constant",
			exported: true,
			name: "registry",
			type: reference("ReadonlyMap", promptId, anyPrompt),
			value: mapOfEntries("prompts", promptId, anyPrompt),
			doc: "Every prompt by its id.",
		},
		isPromptId,
		getPrompt,
		uncheckedPrompt(features),
		findPrompt,
	],
});

const promptMapInterface = (prompts: readonly PromptIR[]): Declaration => ({
	kind: "interface",
	exported: true,
	name: "PromptMap",
	members: prompts.map((prompt) => ({
		kind: "propertyType",
		name: prompt.id,
		readonly: true,
		optional: false,
		type: { kind: "typeofType", name: "", ref: promptReference(prompt, true) },
	})),
	doc: "The type of each prompt by its id.",
});

const promptsConstant = (prompts: readonly PromptIR[]): Declaration => ({
	kind: "constant",
	exported: false,
	name: "prompts",
	type: promptMap,
	value: object(prompts.map((prompt) => property(prompt.id, { kind: "import", ref: promptReference(prompt, false) }))),
});

const isPromptId: Declaration = {
	kind: "function",
	exported: true,
	name: "isPromptId",
	parameters: [{ name: "id", type: keyword("string") }],
	returns: { kind: "predicate", parameter: "id", type: promptId },
	body: [
		{
			kind: "return",
			value: call(member(identifier("registry"), "has"), { kind: "as", value: identifier("id"), type: promptId }),
		},
	],
	doc: "Whether there is a prompt with this id.",
};

const getPrompt: Declaration = {
	kind: "function",
	exported: true,
	name: "getPrompt",
	typeParameters: [promptIdParameter],
	parameters: [{ name: "id", type: reference("Id") }],
	returns: promptAt(promptMap, reference("Id")),
	body: [
		{
			kind: "if",
			test: not(call(identifier("isPromptId"), identifier("id"))),
			then: [{ kind: "throw", value: notFound("registry") }],
			otherwise: [],
		},
		{ kind: "return", value: { kind: "index", object: identifier("prompts"), index: identifier("id") } },
	],
	doc: "The prompt with this id; throws a `PromptNotFoundError` that names the nearest ids.",
};

const findPrompt: Declaration = {
	kind: "function",
	exported: true,
	name: "findPrompt",
	parameters: [{ name: "id", type: keyword("string") }],
	returns: unionType([reference("UncheckedPrompt"), keyword("undefined")]),
	body: [
		{
			kind: "return",
			value: conditional(
				call(identifier("isPromptId"), identifier("id")),
				{
					kind: "call",
					callee: runtimeValue("unchecked"),
					typeArguments: [reference("UncheckedPrompt")],
					arguments: [{ kind: "index", object: identifier("prompts"), index: identifier("id") }],
					pure: false,
				},
				{ kind: "undefined" },
			),
		},
	],
	doc: [
		"The prompt with an id that is known at run time only (from a database, say), or undefined. Its functions take any",
		"input, check it first and name unknown variables.",
	].join("\n"),
};
