import type { Expression } from "../model/code.ts";
import { align, type Doc, group, ifBreak, indent, line, softline } from "./docs.ts";
import type { Place, PrintContext } from "./place.ts";

type Conditional = Expression & { readonly kind: "conditional" };

const isMember = (kind: string): boolean => kind === "member" || kind === "index";

const valueKeys: Readonly<Record<string, string>> = {
	assign: "value",
	variable: "value",
	constant: "value",
	return: "value",
	throw: "value",
	not: "value",
	typeof: "value",
};

/** The head of a chain that is assigned, returned or negated is indented as a whole. */
const isHeadOfValue = (place: Place): boolean => {
	let outer: Place | undefined = place;
	let isDirect = true;
	while (outer !== undefined) {
		const { parent, key }: Place = outer;
		const isChain = (parent.kind === "call" && key === "callee") || (isMember(parent.kind) && key === "object");
		if (!isChain) break;
		isDirect = false;
		outer = outer.up;
	}
	if (outer?.parent.kind === "as" || (outer?.parent.kind === "new" && outer.key === "callee")) {
		isDirect = false;
		outer = outer.up;
	}
	return !isDirect && outer !== undefined && valueKeys[outer.parent.kind] === outer.key;
};

/** `test ? then : otherwise`, on one line or with one branch a line. */
export const printConditional = (context: PrintContext, node: Conditional, place: Place): Doc => {
	const { parent, key } = place;
	const isNested = parent.kind === "conditional";
	const isTest = isNested && key === "test";
	const inside = (branch: string): Place => ({ parent: node, key: branch, up: place });
	const test = context.expression(node.test, inside("test"));
	const isThenNested = node.then.kind === "conditional";
	const branches: Doc = [
		line,
		"? ",
		isThenNested ? ifBreak("", "(") : "",
		align(2, context.expression(node.then, inside("then"))),
		isThenNested ? ifBreak("", ")") : "",
		line,
		": ",
		align(2, context.expression(node.otherwise, inside("otherwise"))),
	];
	const breaksBeforeDot = parent.kind === "member" && !parent.brackets && key === "object";
	const headOfValue = isHeadOfValue(place);
	const contents: Doc = [
		isNested && key === "otherwise" ? align(2, test) : test,
		isNested && !isTest ? branches : indent(branches),
		breaksBeforeDot && !headOfValue ? softline : "",
	];
	const result = isNested && !isTest ? contents : group(contents);
	return isTest || headOfValue ? group([indent([softline, result]), softline]) : result;
};
