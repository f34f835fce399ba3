import type { Expression, Statement } from "../model/code.ts";
import { printAssignment } from "./assignment.ts";
import { type Doc, group, hardline, ifBreak, indent, join, line, softline } from "./docs.ts";
import { isLogical } from "./operators.ts";
import type { PrintContext } from "./place.ts";

/** `{ … }` with a statement a line. */
export const printBlock = (context: PrintContext, statements: readonly Statement[]): Doc =>
	statements.length === 0
		? "{}"
		: [
				"{",
				indent([
					hardline,
					join(
						hardline,
						statements.map((statement) => printStatement(context, statement)),
					),
				]),
				hardline,
				"}",
			];

/** The block of an `if` or a loop; an empty one still has its two lines. */
const printBranch = (context: PrintContext, statements: readonly Statement[]): Doc =>
	statements.length === 0 ? ["{", hardline, "}"] : context.block(statements);

const printStatement = (context: PrintContext, node: Statement): Doc => {
	switch (node.kind) {
		case "variable":
			return [printVariable(context, node, node.mutable ? "let" : "const"), ";"];
		case "assign": {
			const target = context.expression(node.target, { parent: node, key: "target" });
			return [printAssignment(context, target, ` ${node.operator}`, node.value, { parent: node, key: "value" }), ";"];
		}
		case "increment":
			return [context.expression(node.target, { parent: node, key: "target" }), "++;"];
		case "expression":
			return [context.expression(node.value, { parent: node, key: "value" }), ";"];
		case "if":
			return printIf(context, node);
		case "forOf":
			return printForOf(context, node);
		case "forIn":
			return printForIn(context, node);
		case "return":
			return ["return", node.value === undefined ? "" : printReturned(context, node, node.value), ";"];
		case "throw":
			return ["throw", printReturned(context, node, node.value), ";"];
	}
};

/** `const name: Type = value`, of a statement or of a declaration. */
export const printVariable = (
	context: PrintContext,
	node: Parameters<typeof context.type>[1]["parent"] & { readonly kind: "variable" | "constant" },
	keyword: string,
): Doc => {
	const type: Doc = node.type === undefined ? "" : [": ", context.type(node.type, { parent: node, key: "type" })];
	const left: Doc = type === "" ? node.name : [node.name, type];
	if (node.value === undefined) return group([keyword, " ", left]);
	return group([keyword, " ", printAssignment(context, left, " =", node.value, { parent: node, key: "value" })]);
};

const printReturned = (context: PrintContext, parent: Statement, value: Expression): Doc => {
	const contents = context.expression(value, { parent, key: "value" });
	return value.kind === "binary"
		? [" ", group([ifBreak("("), indent([softline, contents]), softline, ifBreak(")")])]
		: [" ", contents];
};

type If = Statement & { readonly kind: "if" };

/** Prettier does not indent `!(a && b)`. */
const isNegatedLogical = (test: Expression): boolean => {
	if (test.kind !== "not") return false;
	const value = test.value.kind === "not" ? test.value.value : test.value;
	return value.kind === "binary" && isLogical(value.operator);
};

const printTest = (context: PrintContext, node: If): Doc => {
	const test = context.expression(node.test, { parent: node, key: "test" });
	return isNegatedLogical(node.test) ? test : group([indent([softline, test]), softline]);
};

const simpleKinds: ReadonlySet<Statement["kind"]> = new Set(["assign", "increment", "expression", "return", "throw"]);

/** An `if`; a single simple statement without `else` stands on its line when it fits, everything else in a block. */
const printIf = (context: PrintContext, node: If): Doc => {
	const [only, ...others] = node.then;
	const head: Doc = ["if (", printTest(context, node), ")"];
	if (node.otherwise.length === 0 && only !== undefined && others.length === 0 && simpleKinds.has(only.kind)) {
		const statement = printStatement(context, only);
		return group([head, ifBreak(" {"), indent([line, statement]), ifBreak([line, "}"])]);
	}
	return [group([head, " ", printBranch(context, node.then)]), printElse(context, node.otherwise)];
};

const printElse = (context: PrintContext, otherwise: readonly Statement[]): Doc => {
	const [only, ...others] = otherwise;
	if (only === undefined) return "";
	if (only.kind !== "if" || others.length > 0) return [" else ", printBranch(context, otherwise)];
	const head: Doc = ["if (", printTest(context, only), ")"];
	return [" else ", group([head, " ", printBranch(context, only.then)]), printElse(context, only.otherwise)];
};

const printForOf = (context: PrintContext, node: Statement & { kind: "forOf" }): Doc => {
	const names = join([",", line], [...node.binding]);
	const binding = node.destructure
		? group(["[", indent([softline, names, ifBreak(",")]), softline, "]"])
		: (node.binding[0] ?? "");
	const iterable = context.expression(node.iterable, { parent: node, key: "iterable" });
	return group(["for (const ", binding, " of ", iterable, ") ", printBranch(context, node.body)]);
};

const printForIn = (context: PrintContext, node: Statement & { kind: "forIn" }): Doc => {
	const object = context.expression(node.object, { parent: node, key: "iterable" });
	return group(["for (const ", node.binding, " in ", object, ") ", printBranch(context, node.body)]);
};
