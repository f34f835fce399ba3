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
import { isNullable, membersOf, presentType, unionOf } from "./types.ts";
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
	if (node.parameters.length > 0) {
		const hint = `What {{#${call.name}}} passes is the context of its body: write {{this}}.`;
		return refuse("unsupported-template", node, scope, `{{#${call.name}}} gives no block parameters.`, hint);
	}
	if (otherwise.length > 0 && !helper.block.inverse) {
		const hint = "Add inverse: () => string to the object that it takes.";
		return refuse("unknown-helper", node, scope, `The helper "${call.name}" has no inverse for {{else}}.`, hint);
	}
	const around = inFunction(scope);
	const passed = helper.block.context && contextValue(helper.block.context, resolved, scope);
	if (passed !== undefined && isNullable(passed.type) && readsContextInBlock(body)) {
		const message = `{{#${call.name}}} may pass null, which Handlebars turns into an empty object inside of a nested block.`;
		const hint = "Let the helper pass an object, or read this and ../ outside of nested blocks.";
		return refuse("wrong-use", node, scope, message, hint);
	}
	const inside = passed === undefined ? around : { ...around, contexts: [...around.contexts, passed] };
	return [
		{
			kind: "block",
			call: resolved,
			...(passed === undefined ? {} : { context: passed.name }),
			body: resolveNodes(body, { ...inside, outerContexts: around.contexts }),
			...(helper.block.inverse
				? { otherwise: resolveNodes(otherwise, { ...around, outerContexts: around.contexts }) }
				: {}),
		},
	];
}

/** The context that the helper passes: the parameter of the function that its body becomes. */
function contextValue(
	context: BlockContext,
	call: UserCallIR,
	scope: Scope,
): (ValueIR & { readonly kind: "variable" }) | undefined {
	const { of } = context;
	const argument = of && call.arguments[of.position];
	const type = (argument && of && typePassed(argument.type, of.items)) ?? context.type;
	if (argument === undefined || of?.items !== true) {
		return { kind: "variable", name: createName("context", scope.taken), type };
	}
	// A generic function has no other items than those that it is given.
	return { kind: "variable", name: createName(elementName(argument), scope.taken), of: argument, type };
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
