import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { UserCallIR, ValueIR } from "../model/prompt-ir.ts";
import type { TemplateCall, TemplateExpression } from "../model/template-node.ts";
import type { UserHelper, UserHelperParameter } from "../model/user-helper.ts";
import { takesNothing } from "./as-call.ts";
import { fitsType } from "./fits-type.ts";
import { type GivenArgument, type MatchedArguments, matchArguments } from "./match-arguments.ts";
import { nearestName } from "./nearest-name.ts";
import type { Scope } from "./scope.ts";
import { wordsOfType } from "./type-words.ts";
import { isNullable, presentType, undefinedType } from "./types.ts";

/** Whether a call stands where a value is printed or taken, or has a body. */
export type CallForm = "inline" | "block";

/**
 * A call of a helper of the user's: its arguments against the signature. A wrong number of them, a name that it does not
 * know and a plain value of the wrong type are reported; the rest is left to TypeScript, which sees the generated call.
 */
export function resolveUserCall(
	call: TemplateCall,
	helper: UserHelper,
	resolve: (value: TemplateExpression) => ValueIR | undefined,
	scope: Scope,
	form: CallForm = "inline",
): UserCallIR | undefined {
	const matched = matchArguments(call, helper);
	const problem = formProblem(helper, form) ?? shapeProblem(call, helper, matched);
	if (problem !== undefined) {
		scope.report(createDiagnostic("unknown-helper", call.span, problem.message, { hint: problem.hint }));
		return undefined;
	}
	const positional = matched.byPosition.map((given) => resolveGiven(given, helper, resolve, scope));
	const byName = matched.byName.map((given) => [given.name, resolveGiven(given, helper, resolve, scope)] as const);
	const known = positional.filter((value) => value !== undefined);
	const named = byName.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
	if (known.length < positional.length || named.length < byName.length) return undefined;
	// Handlebars makes the object from the last key to the first, so the first of two equal keys wins.
	return userCall(helper, known, named.length === 0 ? undefined : Object.fromEntries(named.reverse()), form);
}

function formProblem({ name, block }: UserHelper, form: CallForm): { message: string; hint: string } | undefined {
	if (form === "block" ? block !== undefined : block === undefined || block.optional) return undefined;
	return form === "block"
		? { message: `The helper "${name}" is no block helper.`, hint: `Write {{${name} …}}.` }
		: { message: `The helper "${name}" needs a body.`, hint: `Write {{#${name} …}}…{{/${name}}}.` };
}

/** What is wrong with the number and the names of the arguments. */
function shapeProblem(
	call: TemplateCall,
	helper: UserHelper,
	{ positional, unknown, missing }: MatchedArguments,
): { readonly message: string; readonly hint: string } | undefined {
	const [wrong] = unknown;
	if (wrong !== undefined) {
		return {
			message: `The helper "${call.name}" has no named argument "${wrong.name}".`,
			hint: namesHint(wrong.name, helper),
		};
	}
	const count = call.arguments.length;
	const least = neededOf(positional, helper);
	const names = (helper.named?.fields ?? []).filter(({ optional }) => !optional).map(({ name }) => name);
	if (count === least - 1 && count === helper.parameters.length - 1 && names.length > 0)
		return needsName(names, helper);
	if (count < least || (count > positional.length && !positional.some(({ rest }) => rest))) {
		const message = `The helper "${call.name}" takes ${arityWords(positional, least)}, but is given ${count}.`;
		return { message, hint: `Its signature is ${signatureWords(helper)}.` };
	}
	return needsName(missing, helper);
}

/** Named arguments that are left out, be it all of them. */
function needsName([absent]: readonly string[], helper: UserHelper): { message: string; hint: string } | undefined {
	if (absent === undefined) return undefined;
	const message = `The helper "${helper.name}" needs the named argument "${absent}".`;
	return { message, hint: `Write ${absent}=…; its signature is ${signatureWords(helper)}.` };
}

/** How many arguments by position there must be; a last object whose keys are all optional is made up. */
function neededOf(positional: readonly UserHelperParameter[], { parameters, named, block }: UserHelper): number {
	const needed = positional.filter(({ optional, rest }) => !optional && !rest).length;
	const last = positional.at(-1);
	const isMadeUp =
		block === undefined && positional.length === parameters.length && last?.optional === false && takesNothing(named);
	return isMadeUp ? needed - 1 : needed;
}

/** The call with its last argument made up where a key of it is given, or where the helper needs an object. */
function userCall(
	helper: UserHelper,
	given: readonly ValueIR[],
	named: UserCallIR["named"],
	form: CallForm,
): UserCallIR {
	const { name, parameters, returns, block } = helper;
	const last = parameters.length - (block === undefined ? 1 : 0);
	const isMadeUp =
		block === undefined
			? given.length <= last && parameters[last]?.optional === false && takesNothing(helper.named)
			: form === "block" || helper.named?.optional === false;
	const options = named ?? (isMadeUp ? {} : undefined);
	// Where the object stands behind parameters that are left out, something has to stand for them.
	const absent = options === undefined ? 0 : Math.max(last - given.length, 0);
	const fill = Array.from({ length: absent }, (): ValueIR => ({ kind: "nothing", type: undefinedType }));
	return {
		kind: "userCall",
		helper: name,
		arguments: [...given, ...fill],
		...(options === undefined ? {} : { named: options }),
		type: returns,
	};
}

function resolveGiven(
	given: GivenArgument,
	helper: UserHelper,
	resolve: (value: TemplateExpression) => ValueIR | undefined,
	scope: Scope,
): ValueIR | undefined {
	const value = resolve(given.value);
	if (value === undefined) return undefined;
	const wanted = given.optional ? [given.type, undefinedType] : [given.type];
	if (value.kind === "overlay") {
		const message = "The context of a partial with named arguments cannot be given to a helper as a whole.";
		scope.report(
			createDiagnostic("unsupported-template", given.value.span, message, { hint: "Give it single fields." }),
		);
		return undefined;
	}
	if (fitsType(value.type, { kind: "union", members: wanted })) return value;
	const isOnlyMissing = isNullable(value.type) && fitsType(presentType(value.type), given.type);
	const found = isOnlyMissing ? "this may be missing" : `this is ${wordsOfType(value.type)}`;
	scope.report(
		createDiagnostic(
			"wrong-use",
			given.value.span,
			`The helper "${helper.name}" takes ${wordsOfType(given.type)} as "${given.name}", and ${found}.`,
			{
				hint: isOnlyMissing
					? `Test it with {{#if}} before, declare it as required, or let the helper take undefined.`
					: "Declare another type in input:, or change the helper.",
			},
		),
	);
	return undefined;
}

function namesHint(name: string, { named }: UserHelper): string {
	const known = named?.fields.map((field) => field.name) ?? [];
	if (known.length === 0) return "It takes no named arguments.";
	const near = nearestName(name, known, 1);
	return near !== undefined ? `Did you mean "${near}"?` : `It takes ${known.map((each) => `${each}=`).join(", ")}.`;
}

function arityWords(positional: readonly UserHelperParameter[], least: number): string {
	const most = positional.length;
	const plural = (count: number): string => `argument${count === 1 ? "" : "s"}`;
	if (positional.some(({ rest }) => rest)) return `at least ${least} ${plural(least)}`;
	return `${least === most ? most : `${least} to ${most}`} ${plural(most)}`;
}

/** `price(amount, currency?, …)`, as its author knows it. */
function signatureWords({ name, parameters, block }: UserHelper): string {
	const words = parameters.map(
		(parameter) => `${parameter.rest ? "..." : ""}${parameter.name}${parameter.optional ? "?" : ""}`,
	);
	return `${name}(${[...words, ...(block === undefined ? [] : ["options"])].join(", ")})`;
}
