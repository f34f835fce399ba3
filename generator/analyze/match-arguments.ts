import type { TemplateCall, TemplateExpression } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { UserHelper, UserHelperParameter } from "../model/user-helper.ts";
import { givenNames } from "./given-names.ts";

/** An argument with the parameter that takes it. */
export type GivenArgument = {
	readonly name: string;
	readonly value: TemplateExpression;
	readonly type: TypeIR;
	readonly optional: boolean;
};

/** The arguments of a call, and how many by position the helper can take in this form of call. */
export type MatchedArguments = {
	readonly byPosition: readonly GivenArgument[];
	readonly byName: readonly GivenArgument[];
	/** The parameters that are taken by position: where arguments are named, the last parameter is theirs. */
	readonly positional: readonly UserHelperParameter[];
	/** Named arguments that the helper does not know. */
	readonly unknown: readonly TemplateCall["named"][number][];
	/** Names that must be given, and are not. */
	readonly missing: readonly string[];
};

/** Finds the parameter for each argument of a call of a helper of the user's; those that have none are left out. */
export function matchArguments(call: TemplateCall, { parameters, named, block }: UserHelper): MatchedArguments {
	const written = givenNames(call);
	const isNamed = written.length > 0 || block !== undefined;
	const positional = isNamed && block === undefined && named !== undefined ? parameters.slice(0, -1) : parameters;
	const byPosition = call.arguments.flatMap((value, position): readonly GivenArgument[] => {
		const parameter = positional[position] ?? positional.findLast(({ rest }) => rest);
		return parameter === undefined ? [] : [{ ...parameter, value }];
	});
	const candidates = written.map(({ name, value, span }) => {
		const field = named?.fields.find((candidate) => candidate.name === name);
		const type = field?.type ?? (name === "__proto__" ? undefined : named?.additional);
		const given = type && { name, value, type, optional: field?.optional ?? true };
		return { name, value, span, given };
	});
	return {
		byPosition,
		byName: candidates.flatMap(({ given }) => given ?? []),
		positional,
		unknown: candidates.filter(({ given }) => given === undefined),
		missing: isNamed
			? (named?.fields ?? []).flatMap((field) =>
					field.optional || written.some(({ name }) => name === field.name) ? [] : [field.name],
				)
			: [],
	};
}
