import type { Expression, TypeNode } from "../model/code.ts";
import { isLongMemberChain } from "./chain.ts";
import { canBreak } from "./doc-questions.ts";
import { type Doc, group, indent, indentIfBreak, line, tabWidth } from "./docs.ts";
import { isInlineLogical } from "./operators.ts";
import type { AssignmentLayout, Place, PrintContext } from "./place.ts";
import { isLoneShortArgument } from "./simplicity.ts";

/** `left = right` in one of prettier's layouts. */
export const layOutAssignment = (layout: AssignmentLayout, left: Doc, operator: Doc, right: Doc): Doc => {
	switch (layout) {
		case "break-after-operator":
			return group([group(left), operator, group(indent([line, right]))]);
		case "never-break-after-operator":
			return group([group(left), operator, " ", right]);
		case "fluid": {
			const groupId = Symbol("assignment");
			return group([group(left), operator, group(indent(line), { id: groupId }), indentIfBreak(right, { groupId })]);
		}
		case "break-left":
			return group([left, operator, " ", group(right)]);
		case "only-left":
			return left;
	}
};

/** `key: value` or `name = value`, broken as prettier does. */
export const printAssignment = (
	context: PrintContext,
	left: Doc,
	operator: Doc,
	right: Expression,
	place: Place,
): Doc => {
	const layout = chooseLayout(left, right, place);
	return layOutAssignment(layout, left, operator, context.expression(right, place, { layout }));
};

const chooseLayout = (left: Doc, right: Expression, place: Place): AssignmentLayout => {
	const leftBreaks = canBreak(left);
	const { parent } = place;
	const isVariable = parent.kind === "variable" || parent.kind === "constant";
	if (isVariable && parent.type !== undefined && hasNestedTypeArguments(parent.type)) return "break-left";
	if (isVariable && right.kind === "arrow" && leftBreaks) return "break-left";
	const hasShortKey =
		parent.kind === "property" && typeof left === "string" && left.length < tabWidth + shortKeyOverlap;
	if (breaksAfterOperator(right, place, hasShortKey)) return "break-after-operator";
	const staysOnLine =
		hasShortKey ||
		right.kind === "template" ||
		right.kind === "boolean" ||
		(right.kind === "number" && right.value >= 0);
	return !leftBreaks && staysOnLine ? "never-break-after-operator" : "fluid";
};

/** A key so short that breaking after it would win nothing. */
const shortKeyOverlap = 3;

const hasNestedTypeArguments = (type: TypeNode): boolean => {
	const inner = typeArgumentsOf(type);
	return inner.length > 1 && inner.some((argument) => typeArgumentsOf(argument).length > 0);
};

const typeArgumentsOf = (type: TypeNode): readonly TypeNode[] => (type.kind === "reference" ? type.typeArguments : []);

const isBreakingBinary = (node: Expression): boolean => node.kind === "binary" && !isInlineLogical(node);

const breaksAfterOperator = (right: Expression, place: Place, hasShortKey: boolean): boolean => {
	if (isBreakingBinary(right)) return true;
	if (right.kind === "conditional") return isBreakingBinary(right.test);
	if (hasShortKey) return false;
	let node: Expression = right;
	while (node.kind === "not" || node.kind === "typeof") node = node.value;
	return node.kind === "string" || isPoorlyBreakable(node, place, false);
};

/** A chain of members and calls that offers no good place for a line break. */
const isPoorlyBreakable = (node: Expression, place: Place, deep: boolean): boolean => {
	switch (node.kind) {
		case "identifier":
		case "undefined":
			return deep;
		case "member":
		case "index":
			return isPoorlyBreakable(node.object, place, true);
		case "call": {
			if (isLongMemberChain(node, place)) return false;
			const [only, ...others] = node.arguments;
			const isShort = only === undefined || (others.length === 0 && isLoneShortArgument(only));
			return isShort && !hasComplexTypeArguments(node.typeArguments) && isPoorlyBreakable(node.callee, place, true);
		}
		default:
			return false;
	}
};

const complexTypes: ReadonlySet<TypeNode["kind"]> = new Set(["unionType", "intersection", "objectType"]);

const hasComplexTypeArguments = ([first, ...others]: readonly TypeNode[]): boolean =>
	first !== undefined && (others.length > 0 || complexTypes.has(first.kind));
