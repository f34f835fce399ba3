import type { TemplateCall, TemplateExpression, TemplateNode } from "../model/template-node.ts";
import type { UserHelper } from "../model/user-helper.ts";
import { isParameter, type ParameterNames } from "./is-parameter.ts";
import { isScoped } from "./is-scoped.ts";

type Names = ParameterNames & { readonly userHelpers: ReadonlyMap<string, UserHelper> };

/**
 * A bare `{{name}}` is a call where the user has a helper of that name that needs no arguments; with any other it stays a
 * variable (HANDLEBARS.md, "Names").
 */
export const asCall = (expression: TemplateExpression, names: Names): TemplateExpression =>
	calledBy(expression, names, needsNothing) ?? expression;

function calledBy(
	expression: TemplateExpression,
	names: Names,
	isCalled: (helper: UserHelper) => boolean,
): TemplateCall | undefined {
	if (expression.kind !== "path") return undefined;
	const { path, span } = expression;
	const [name, ...others] = path.segments;
	if (name === undefined || others.length > 0 || path.depth > 0 || isScoped(path)) return undefined;
	const helper = names.userHelpers.get(name);
	if (helper === undefined || (!path.data && isParameter(name, names)) || !isCalled(helper)) return undefined;
	return { kind: "call", name, arguments: [], named: [], span };
}

/** A section `{{#name}}` is a block helper where the user has one of that name, or a helper that needs no arguments. */
export function asBlock(node: SectionNode, names: Names): BlockNode | undefined {
	const call = calledBy(node.subject, names, (helper) => helper.block !== undefined || needsNothing(helper));
	return call && { ...node, kind: "block", call };
}

type SectionNode = Extract<TemplateNode, { kind: "each" | "with" | "section" }>;
type BlockNode = Extract<TemplateNode, { kind: "block" }>;

/** Whether a helper can be called without any argument. */
function needsNothing({ parameters, named, block }: UserHelper): boolean {
	const needed = parameters.filter(({ optional, rest }) => !optional && !rest);
	if (block !== undefined) return block.optional && needed.length === 0;
	const last = needed.at(-1);
	const canBeEmpty = last !== undefined && last === parameters.at(-1) && takesNothing(named);
	return needed.length === (canBeEmpty ? 1 : 0);
}

/** Whether an object without any key is enough. */
export const takesNothing = (named: UserHelper["named"]): boolean =>
	named?.fields.every(({ optional }) => optional) === true &&
	(named.fields.length > 0 || named.additional !== undefined);
