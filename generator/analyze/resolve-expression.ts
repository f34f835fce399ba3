import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Helper, HelperParameter } from "../model/helper.ts";
import type { ValueIR } from "../model/prompt-ir.ts";
import type { TemplateCall, TemplateExpression, TemplateLiteral } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { absentAfter } from "./absent-after.ts";
import { ifCondition } from "./condition.ts";
import { givenNames } from "./given-names.ts";
import { isParameter } from "./is-parameter.ts";
import { nearestName } from "./nearest-name.ts";
import { resolveLookup } from "./resolve-lookup.ts";
import { resolvePath } from "./resolve-path.ts";
import { resolveUserCall } from "./resolve-user-call.ts";
import type { Scope } from "./scope.ts";
import { canBeEqual, isNullable, isScalarKind, membersOf, presentType, undefinedType } from "./types.ts";

/** The value of an expression, or undefined when something about it was reported. */
export function resolveExpression(expression: TemplateExpression, scope: Scope): ValueIR | undefined {
	switch (expression.kind) {
		case "path":
			return resolvePath(expression.path, scope);
		case "literal":
			return literalValue(expression.value);
		case "call": {
			const userHelper = scope.userHelpers.get(expression.name);
			if (isParameter(expression.name, scope)) return refuseParameter(expression, scope);
			if (userHelper !== undefined) {
				return resolveUserCall(expression, userHelper, (value) => resolveExpression(value, scope), scope);
			}
			if (expression.name !== "lookup") return resolveCall(expression, scope);
			return resolveLookup(
				expression,
				expression.arguments.map((argument) => resolveExpression(argument, scope)),
				scope,
			);
		}
	}
}

/** In Handlebars a block parameter wins over a helper, and its arguments are dropped. */
function refuseParameter(call: TemplateCall, scope: Scope): undefined {
	const message = `"${call.name}" is a block parameter here, which takes no arguments.`;
	const hint = "Give the block parameter another name.";
	scope.report(createDiagnostic("unsupported-template", call.span, message, { hint }));
	return undefined;
}

function literalValue(value: TemplateLiteral): ValueIR {
	if (value === undefined) return { kind: "nothing", type: undefinedType };
	return { kind: "literal", value, type: value === null ? { kind: "null" } : { kind: "literal", value } };
}

function resolveCall(call: TemplateCall, scope: Scope): ValueIR | undefined {
	if (blockNames.includes(call.name)) {
		return refuse(
			call,
			scope,
			`"${call.name}" is a block, not a helper.`,
			`Write {{#${call.name} …}}…{{/${call.name}}}.`,
		);
	}
	const helper = scope.helpers.get(call.name);
	if (helper === undefined)
		return refuse(call, scope, `There is no helper "${call.name}".`, nearestHelper(call, scope));
	if (!fitsArity(call, helper)) {
		return refuse(
			call,
			scope,
			`The helper "${call.name}" takes ${arityWords(helper)}, but is given ${call.arguments.length}.`,
			`For example: ${helper.example.template}`,
		);
	}
	const values = resolveArguments(call, helper, scope);
	const written = givenNames(call);
	const named = written.map(({ name, value }) => {
		const option = helper.options.find((candidate) => candidate.name === name);
		if (option === undefined) {
			const known = helper.options.map((candidate) => `${candidate.name}=`).join(", ");
			const hint = known === "" ? "It takes no named arguments." : `It takes ${known}.`;
			return refuse(call, scope, `The helper "${call.name}" has no named argument "${name}".`, hint);
		}
		const resolved = resolveArgument(value, option, call, scope);
		return resolved === undefined ? undefined : ([name, resolved] as const);
	});
	const known = values.filter((value) => value !== undefined);
	const knownNamed = named.filter((entry) => entry !== undefined);
	if (known.length < values.length || knownNamed.length < named.length) return undefined;
	reportUnequal(call, helper, known, scope);
	return {
		kind: "call",
		helper: helper.name,
		arguments: known,
		named: Object.fromEntries(knownNamed),
		type: helper.returns,
	};
}

/** Handlebars' own blocks, which print nothing of use without a body. */
const blockNames = ["if", "unless", "each", "with", "ifEquals", "unlessEquals"];

/** Of conditions each is asked only where those before it leave the result open, and TypeScript knows it too. */
function resolveArguments(call: TemplateCall, helper: Helper, scope: Scope): readonly (ValueIR | undefined)[] {
	let absent = scope.absent;
	return call.arguments.map((argument, position) => {
		const value = resolveArgument(argument, parameterAt(helper, position), call, { ...scope, absent });
		if (value?.kind === "condition" && (helper.name === "and" || helper.name === "or")) {
			absent = new Set([...absent, ...absentAfter(value.condition, helper.name === "and")]);
		}
		return value;
	});
}

const parameterAt = ({ parameters }: Helper, position: number): HelperParameter | undefined =>
	parameters[position] ?? parameters.findLast(({ rest }) => rest === true);

function fitsArity({ arguments: given }: TemplateCall, helper: Helper): boolean {
	const isOpen = helper.parameters.some(({ rest }) => rest === true);
	return given.length >= helper.required && (isOpen || given.length <= helper.parameters.length);
}

function arityWords({ parameters, required }: Helper): string {
	const most = parameters.length;
	if (parameters.some(({ rest }) => rest === true)) return `at least ${required} argument${required === 1 ? "" : "s"}`;
	return `${required === most ? most : `${required} to ${most}`} argument${most === 1 ? "" : "s"}`;
}

function resolveArgument(
	argument: TemplateExpression,
	parameter: HelperParameter | undefined,
	call: TemplateCall,
	scope: Scope,
): ValueIR | undefined {
	const value = resolveExpression(argument, scope);
	if (value === undefined || parameter === undefined) return value;
	if (parameter.use === "condition") return conditionValue(value);
	if (fitsUse(value.type, parameter)) return value;
	scope.report(
		createDiagnostic(
			"wrong-use",
			argument.span,
			`The helper "${call.name}" takes ${useWords[parameter.use]} as "${parameter.name}", and this is something else.`,
			{ hint: "Declare another type in input:, or use another helper." },
		),
	);
	return undefined;
}

function conditionValue(value: ValueIR): ValueIR {
	const decision = ifCondition(value);
	const type: TypeIR = { kind: "boolean" };
	return typeof decision === "boolean"
		? { kind: "literal", value: decision, type }
		: { kind: "condition", condition: decision, type };
}

const useWords: Readonly<Record<HelperParameter["use"], string>> = {
	text: "a text, a number or a boolean",
	number: "a number",
	list: "a list",
	condition: "anything",
	maybe: "a text, a number or a boolean",
	value: "a text, a number or a boolean",
	any: "anything",
};

function fitsUse(type: TypeIR, { use }: HelperParameter): boolean {
	const kinds = membersOf(presentType(type)).map((member) =>
		member.kind === "literal" ? literalKinds[typeof member.value] : member.kind,
	);
	switch (use) {
		case "condition":
		case "any":
			return true;
		case "text":
		case "maybe":
		case "value":
			return kinds.every((kind) => kind !== undefined && isScalarKind(kind));
		case "number":
			return !isNullable(type) && kinds.every((kind) => kind === "number" || kind === "integer");
		case "list":
			return kinds.length > 0 && kinds.every((kind) => kind === "array");
	}
}

const literalKinds: Readonly<Record<string, TypeIR["kind"]>> = {
	string: "string",
	number: "number",
	boolean: "boolean",
};

/** Two compared values whose types have nothing in common: a misspelt word of an enum, most often. */
function reportUnequal(call: TemplateCall, helper: Helper, values: readonly ValueIR[], scope: Scope): void {
	const [first, second, ...others] = values;
	if (first === undefined || second === undefined || others.length > 0) return;
	if (!helper.parameters.every(({ use }) => use === "value") || canBeEqual(first.type, second.type)) return;
	scope.report(
		createDiagnostic(
			"wrong-use",
			call.span,
			`These two values can never be equal: ${typeText(first)} and ${typeText(second)}.`,
			{
				hint: "Correct the value, or the type in input:.",
			},
		),
	);
}

const typeText = ({ type }: ValueIR): string =>
	membersOf(type)
		.map((member) => (member.kind === "literal" ? JSON.stringify(member.value) : member.kind))
		.join(" or ");

function nearestHelper(call: TemplateCall, scope: Scope): string {
	const names = [...scope.userHelpers.keys(), ...scope.helpers.keys()];
	const near = nearestName(call.name, names, 1);
	return near !== undefined ? `Did you mean "${near}"?` : `The helpers are ${names.join(", ")} and lookup.`;
}

function refuse(call: TemplateCall, scope: Scope, message: string, hint: string): undefined {
	scope.report(createDiagnostic("unknown-helper", call.span, message, { hint }));
	return undefined;
}
