import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { TextIR, UserCallIR, ValueIR } from "../model/prompt-ir.ts";
import type { TemplateNode } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { BlockContext } from "../model/user-helper.ts";
import { inFunction } from "./in-function.ts";
import { isParameter } from "./is-parameter.ts";
import { nearestName } from "./nearest-name.ts";
import { readsContextInBlock } from "./reads-context.ts";
import { resolveExpression } from "./resolve-expression.ts";
import { resolveUserCall } from "./resolve-user-call.ts";
import type { Scope } from "./scope.ts";
import { isNullable, membersOf, presentType, undefinedType, unionOf } from "./types.ts";
import { createName, elementName } from "./variable-names.ts";
import { warnUnprintable } from "./warn-unprintable.ts";

type BlockNode = Extract<TemplateNode, { kind: "block" }>;

/**
 * A block helper of the user's. Its body becomes a function: in the context that the helper passes, which is one level
 * more for `../`, or in the one around it, which is none.
 */
export function resolveUserBlock(
	node: BlockNode,
	scope: Scope,
	resolveNodes: (nodes: readonly TemplateNode[], scope: Scope) => readonly TextIR[],
): readonly TextIR[] {
	const { call, body, otherwise } = node;
	const helper = scope.userHelpers.get(call.name);
	if (helper === undefined || isParameter(call.name, scope)) return reportUnknown(node, scope);
	const resolve = (expression: BlockNode["call"]["arguments"][number]) => resolveExpression(expression, scope);
	const resolved = resolveUserCall(call, helper, resolve, scope, "block");
	if (resolved === undefined || helper.block === undefined) return [];
	warnUnprintable(helper.returns, call, scope);
	const { parameters } = helper.block;
	if (node.parameters.length > parameters.length) return refuseParameters(node, parameters.length, scope);
	if (otherwise.length > 0 && !helper.block.inverse) {
		const hint = "Add inverse: () => string to the object that it takes.";
		return refuse("unknown-helper", node, scope, `The helper "${call.name}" has no inverse for {{else}}.`, hint);
	}
	const around = inFunction(scope);
	const passed = helper.block.context && passedValue(helper.block.context, resolved, "context", scope);
	const given = node.parameters.map((name, position) => {
		const parameter = parameters[position] ?? { type: undefinedType };
		return [name, passedValue(parameter, resolved, /^[A-Za-z]\w*$/.test(name) ? name : "value", scope)] as const;
	});
	// What stands behind it needs a name for it, too.
	const context = passed?.name ?? (given.length === 0 ? undefined : createName("context", scope.taken));
	if (passed !== undefined && isNullable(passed.type) && readsContextInBlock(body)) {
		const message = `{{#${call.name}}} may pass null, which Handlebars turns into an empty object inside of a nested block.`;
		const hint = "Let the helper pass an object, or read this and ../ outside of nested blocks.";
		return refuse("wrong-use", node, scope, message, hint);
	}
	const inside = {
		...around,
		contexts: passed === undefined ? around.contexts : [...around.contexts, passed],
		parameters: new Map([...around.parameters, ...given]),
	};
	return [
		{
			kind: "block",
			call: resolved,
			...(context === undefined ? {} : { context }),
			...(given.length === 0 ? {} : { parameters: given.map(([, { name }]) => name) }),
			body: resolveNodes(body, { ...inside, outerContexts: around.contexts }),
			...(helper.block.inverse
				? { otherwise: resolveNodes(otherwise, { ...around, outerContexts: around.contexts }) }
				: {}),
		},
	];
}

function refuseParameters(node: BlockNode, most: number, scope: Scope): readonly [] {
	const { name } = node.call;
	const words = most === 0 ? "no block parameters" : most === 1 ? "one block parameter" : `${most} block parameters`;
	const hint =
		most === 0
			? `Write {{this}} for the context that it passes, or let it pass more: block: (context: Context, item: Item) => string.`
			: "Let the helper pass more, or write fewer names.";
	return refuse("unsupported-template", node, scope, `{{#${name}}} gives ${words}.`, hint);
}

/** A value that the helper passes: a parameter of the function that its body becomes. */
function passedValue(
	context: BlockContext,
	call: UserCallIR,
	wish: string,
	scope: Scope,
): ValueIR & { readonly kind: "variable" } {
	const { of } = context;
	const argument = of && call.arguments[of.position];
	const type = (argument && of && typePassed(argument.type, of.items)) ?? context.type;
	if (argument === undefined || of?.items !== true) {
		return { kind: "variable", name: createName(wish, scope.taken), type };
	}
	// A generic function has no other items than those that it is given.
	const name = createName(wish === "context" ? elementName(argument) : wish, scope.taken);
	return { kind: "variable", name, of: argument, type };
}

function typePassed(type: TypeIR, items: boolean): TypeIR | undefined {
	const present = presentType(type);
	if (!items) return present;
	const lists = membersOf(present).flatMap((member) => (member.kind === "array" ? [member.items] : []));
	return lists.length === 0 ? undefined : unionOf(lists);
}

function reportUnknown(node: BlockNode, scope: Scope): readonly [] {
	const { name } = node.call;
	if (isParameter(name, scope)) {
		const message = `"${name}" is a block parameter here, which takes no arguments.`;
		return refuse("unsupported-template", node, scope, message, "Give the block parameter another name.");
	}
	if (node.raw === true) {
		const hint = "Write {{{{raw}}}}…{{{{/raw}}}} for text that is printed as it is.";
		return refuse("unsupported-template", node, scope, `The raw block {{{{${name}}}}} cannot be compiled.`, hint);
	}
	const message = `There is no block helper "${name}".`;
	if (scope.helpers.has(name)) {
		return refuse("unknown-helper", node, scope, message, `Write {{#if (${name} …)}}…{{/if}}.`);
	}
	const known = [...scope.userHelpers.values()].flatMap((helper) => (helper.block === undefined ? [] : [helper.name]));
	const near = nearestName(name, known, 1);
	const hint =
		near !== undefined
			? `Did you mean "${near}"?`
			: `Name a module that exports it: helpers: "./helpers.ts" in the configuration.`;
	return refuse("unknown-helper", node, scope, message, hint);
}

function refuse(code: DiagnosticCode, node: BlockNode, scope: Scope, message: string, hint: string): readonly [] {
	scope.report(createDiagnostic(code, node.span, message, { hint }));
	return [];
}
