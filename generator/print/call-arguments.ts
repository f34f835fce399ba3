import type { Expression } from "../model/code.ts";
import { isNumberList } from "./collection.ts";
import { willBreak } from "./doc-questions.ts";
import { breakParent, conditionalGroup, type Doc, group, ifBreak, indent, line, softline } from "./docs.ts";
import { isStatements } from "./map-code.ts";
import { signatureBreaks } from "./parameters.ts";
import type { Place, PrintContext } from "./place.ts";
import { hasPureComment, isSimpleArgument } from "./simplicity.ts";

const isBlockArrow = (node: Expression | undefined): boolean => node?.kind === "arrow" && isStatements(node.body);

/** Whether a call may open its last argument on the line of its parenthesis. */
const canExpand = (node: Expression, inArrow = false): boolean => {
	switch (node.kind) {
		case "object":
			return node.properties.length > 0;
		case "array":
			return node.items.length > 0;
		case "as":
			return canExpand(node.value);
		case "arrow": {
			if (isStatements(node.body)) return true;
			const { body } = node;
			if (body.kind === "object" || body.kind === "array") return true;
			if (body.kind === "arrow") return canExpand(body, true);
			return !inArrow && (body.kind === "conditional" || body.kind === "call");
		}
		default:
			return false;
	}
};

const expandsLast = (args: readonly Expression[]): boolean => {
	const last = args.at(-1);
	const before = args.at(-2);
	if (last === undefined || !canExpand(last)) return false;
	if (before === undefined) return true;
	return (
		before.kind !== last.kind &&
		!(args.length === 2 && before.kind === "arrow" && last.kind === "array") &&
		!isNumberList(last)
	);
};

const expandsFirst = ([first, second, third]: readonly Expression[]): boolean =>
	second !== undefined &&
	third === undefined &&
	isBlockArrow(first) &&
	second.kind !== "arrow" &&
	second.kind !== "conditional" &&
	isProbablyShort(second) &&
	!canExpand(second);

const isProbablyShort = (node: Expression): boolean => {
	if (hasPureComment(node)) return isSimpleArgument(node);
	if (node.kind === "as") {
		return (
			(node.type.kind === "keyword" ||
				node.type.kind === "literalType" ||
				(node.type.kind === "reference" && node.type.typeArguments.length === 0)) &&
			isSimpleArgument(node.value, 1)
		);
	}
	if ((node.kind === "call" || node.kind === "new") && node.arguments.length > 1) return false;
	if (node.kind === "binary") return isSimpleArgument(node.left, 1) && isSimpleArgument(node.right, 1);
	return isSimpleArgument(node);
};

/** `useEffect(() => { … }, [a])`: prettier never breaks between the two. */
const isHookCall = (args: readonly Expression[]): boolean => {
	const rest = args.length === 3 && args[0]?.kind === "identifier" ? args.slice(1) : args;
	const [callback, list, other] = rest;
	return (
		other === undefined &&
		callback?.kind === "arrow" &&
		callback.parameters.length === 0 &&
		isStatements(callback.body) &&
		list?.kind === "array"
	);
};

/** Several functions among the arguments: each gets a line of its own. */
const isComposition = (args: readonly Expression[]): boolean => {
	if (args.length < 2) return false;
	if (args.filter((argument) => argument.kind === "arrow").length > 1) return true;
	return args.some(
		(argument) => argument.kind === "call" && argument.arguments.some((inner) => inner.kind === "arrow"),
	);
};

/** In `f(a, b)(c)` the arguments of the first call break before those of the second. */
const isLongCurried = (args: readonly Expression[], { parent, key }: Place): boolean =>
	parent.kind === "call" && key === "callee" && parent.arguments.length > 0 && args.length > parent.arguments.length;

/** The arguments of a call, with the first or the last one opened on the line of the call where prettier does so. */
export const printArguments = (
	context: PrintContext,
	call: Expression,
	args: readonly Expression[],
	up: Place,
): Doc => {
	const place: Place = { parent: call, key: "argument", up };
	const docs = args.map((argument) => context.expression(argument, place));
	const first = args[0];
	const last = args.at(-1);
	if (first === undefined || last === undefined) return "()";
	const separate = (list: readonly Doc[]): Doc[] => list.flatMap((item) => [item, ",", line]);
	const all = [...separate(docs.slice(0, -1)), docs.at(-1) ?? ""];
	if (isHookCall(args)) return ["(", docs.flatMap((item, index) => (index === 0 ? [item] : [", ", item])), ")"];
	const brokenOut = (): Doc => group(["(", indent([line, ...all, ","]), line, ")"], { shouldBreak: true });
	if (isComposition(args)) return brokenOut();
	if (expandsFirst(args)) {
		const tail = docs.slice(1);
		if (tail.some((item) => willBreak(item)) || signatureBreaks(context, first)) return brokenOut();
		const expanded = context.expression(first, place, { expandArgument: "first" });
		return hug([], expanded, tail, brokenOut());
	}
	if (expandsLast(args)) {
		const headDocs = docs.slice(0, -1);
		if (headDocs.some((item) => willBreak(item)) || signatureBreaks(context, last)) return brokenOut();
		const expanded = context.expression(last, place, { expandArgument: "last" });
		return hug(separate(headDocs), expanded, [], brokenOut());
	}
	const contents = ["(", indent([softline, ...all]), ifBreak(","), softline, ")"];
	return isLongCurried(args, up) ? contents : group(contents, { shouldBreak: docs.some((item) => willBreak(item)) });
};

/** The hugged argument flat, else broken inside, else all arguments on lines of their own. */
const hug = (before: readonly Doc[], hugged: Doc, after: readonly Doc[], brokenOut: Doc): Doc => {
	const tail = after.flatMap((item): Doc[] => [", ", item]);
	const around = (contents: Doc): Doc => ["(", ...before, contents, ...tail, ")"];
	const broken = around(group(hugged, { shouldBreak: true }));
	return willBreak(hugged)
		? [breakParent, conditionalGroup([broken, brokenOut])]
		: conditionalGroup([around(hugged), broken, brokenOut]);
};
