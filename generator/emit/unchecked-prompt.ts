import type { Declaration, TypeMember, TypeNode } from "../model/code.ts";
import { keyword, runtimeType } from "../model/code-builders.ts";
import type { Provider, ProviderMethod } from "../model/provider.ts";

/** What the prompts of a run have besides their ids: the configured providers, bodies as JSON, answers with a schema. */
export type PromptFeatures = {
	readonly providers: readonly Provider[];
	readonly hasWire: boolean;
	readonly hasOutput: boolean;
};

/** The type of a prompt whose id is known at run time only: what every prompt has, and the functions that some have. */
export const uncheckedPrompt = (features: PromptFeatures): Declaration => ({
	kind: "typeAlias",
	exported: true,
	name: "UncheckedPrompt",
	type: {
		kind: "intersection",
		members: [runtimeType("AnyPrompt"), { kind: "objectType", members: functionsOf(features) }],
	},
	doc: [
		"A prompt whose id is known at run time only, so that neither its input nor its functions are known to TypeScript. A",
		"function is absent where the prompt does not have it, the model of a request where the definition names none.",
	].join("\n"),
});

function functionsOf({ providers, hasWire, hasOutput }: PromptFeatures): readonly TypeMember[] {
	return [
		...providers.flatMap(({ methods }) => methods.flatMap((method) => methodMembers(method, hasWire))),
		...providers.flatMap(({ answer }) =>
			answer === undefined || !hasOutput
				? []
				: [functionMember(answer.name, answer.doc, [["answer", answer.type], optionsParameter], keyword("unknown"))],
		),
	];
}

function methodMembers({ name, doc, takesInput, isBody, unchecked }: ProviderMethod, hasWire: boolean): TypeMember[] {
	const input: Parameter = ["input", keyword("unknown")];
	return [
		functionMember(name, doc, takesInput ? [input] : [], unchecked),
		...(hasWire && isBody === true
			? [functionMember(`${name}JSON`, `The JSON of \`${name}\`.`, [input, extraParameter], keyword("string"))]
			: []),
	];
}

/** A name, with its type or the name of a type of the runtime; true at the end where it may be left out. */
type Parameter = readonly [name: string, type: TypeNode | string, optional?: true];

const optionsParameter: Parameter = ["options", "OutputOptions", true];
const extraParameter: Parameter = ["extra", keyword("object"), true];

const functionMember = (
	name: string,
	doc: string,
	parameters: readonly Parameter[],
	returns: TypeNode,
): TypeMember => ({
	kind: "propertyType",
	name,
	readonly: true,
	optional: true,
	type: {
		kind: "functionType",
		parameters: parameters.map(([parameter, type, optional]) => ({
			name: parameter,
			type: typeof type === "string" ? runtimeType(type) : type,
			...(optional === undefined ? {} : { optional }),
		})),
		returns,
	},
	doc,
});
