import type { Expression } from "../model/code.ts";
import { type Binary, isLogical, isOneChain, precedenceOf } from "./operators.ts";
import type { Place } from "./place.ts";

const isMember = (kind: string): boolean => kind === "member" || kind === "index";
const isUnary = (kind: string): boolean => kind === "not" || kind === "typeof";

/** The object of a member or the callee of a call: what binds weaker than `.` and `()` needs parentheses there. */
const isHead = ({ parent, key }: Place): boolean =>
	(isMember(parent.kind) && key === "object") ||
	((parent.kind === "call" || parent.kind === "new") && key === "callee");

const leftmostKeys: Readonly<Record<string, string>> = {
	member: "object",
	index: "object",
	call: "callee",
	binary: "left",
	conditional: "test",
	as: "value",
};

/** Whether the place begins an expression statement or the body of an arrow function, where `{` opens a block. */
const isFirstOfBody = (place: Place): boolean => {
	if (place.parent.kind === "arrow") return place.key === "body";
	if (place.parent.kind === "expression") return true;
	return place.up !== undefined && leftmostKeys[place.parent.kind] === place.key && isFirstOfBody(place.up);
};

const binaryNeedsParentheses = (node: Binary, place: Place): boolean => {
	const { parent, key } = place;
	if (isHead(place) || isUnary(parent.kind) || parent.kind === "as" || isSpread(parent.kind)) return true;
	if (parent.kind === "conditional") return node.operator === "??";
	if (parent.kind !== "binary") return false;
	if (isLogical(node.operator) && isLogical(parent.operator)) return node.operator !== parent.operator;
	const outer = precedenceOf(parent.operator);
	const inner = precedenceOf(node.operator);
	if (node.operator === "%" && (parent.operator === "+" || parent.operator === "-")) return true;
	return outer > inner || (outer === inner && (key === "right" || !isOneChain(parent.operator, node.operator)));
};

const callIsInCallee = (node: Expression): boolean => {
	if (node.kind === "call" || node.kind === "dynamicImport") return true;
	return (node.kind === "member" || node.kind === "index") && callIsInCallee(node.object);
};

const isSpread = (kind: Place["parent"]["kind"]): boolean => kind === "spread" || kind === "spreadItem";

/** `(!a) in b`: without parentheses it reads as the opposite of what it does. */
const isLeftOfIn = ({ parent, key }: Place): boolean =>
	parent.kind === "binary" && parent.operator === "in" && key === "left";

/** Whether prettier writes parentheses around an expression at a place. */
export const needsParentheses = (node: Expression, place: Place): boolean => {
	const { parent, key } = place;
	if (parent.kind === "new" && key === "callee" && callIsInCallee(node)) return true;
	switch (node.kind) {
		// Alone it would be a directive, such as "use strict".
		case "string":
			return parent.kind === "expression";
		case "object":
			return isFirstOfBody(place);
		case "number":
			if (node.value < 0 && isLeftOfIn(place)) return true;
			return (node.value >= 0 ? isMember(parent.kind) : isHead(place)) && key === "object";
		case "binary":
			return binaryNeedsParentheses(node, place);
		case "as":
			return (
				isHead(place) ||
				isUnary(parent.kind) ||
				["binary", "conditional"].includes(parent.kind) ||
				isSpread(parent.kind) ||
				((parent.kind === "assign" || parent.kind === "increment") && key === "target")
			);
		case "conditional":
			return (
				isHead(place) ||
				isUnary(parent.kind) ||
				["binary", "as"].includes(parent.kind) ||
				isSpread(parent.kind) ||
				(parent.kind === "conditional" && key === "test")
			);
		case "arrow":
			return (
				isHead(place) ||
				isUnary(parent.kind) ||
				["binary", "as"].includes(parent.kind) ||
				(parent.kind === "conditional" && key === "test")
			);
		case "not":
		case "typeof":
			return isHead(place) || isLeftOfIn(place);
		default:
			return false;
	}
};
