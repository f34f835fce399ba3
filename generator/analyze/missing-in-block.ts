import type { Diagnostic } from "../model/diagnostic.ts";
import type { TemplateNode, TemplatePartial } from "../model/template-node.ts";
import { blockGiven } from "./block-given.ts";
import { childrenOf } from "./children-of.ts";
import { missingPartial } from "./missing-partial.ts";
import {
	enterPartial,
	entriesBefore,
	findPartial,
	isRedefined,
	type PartialScope,
	withInlines,
} from "./partial-scope.ts";

/**
 * The partials that are missing in the block of the current partial. Where a partial asks for its block Handlebars
 * renders it, and throws for one of these, even if the block is never shown.
 */
export const missingInBlock = (scope: Scope): readonly Diagnostic[] =>
	scope.block === undefined ? [] : missingBehind("@partial-block", undefined, scope);

/** What contexts and parameters are makes no difference here. */
type Scope = PartialScope<unknown, unknown>;

function missingBehind(name: string, block: TemplatePartial["block"], scope: Scope): readonly Diagnostic[] {
	const found = findPartial(name, block, scope);
	if (found === undefined || entriesBefore(found, block, scope).length > 0) return [];
	// That is told where the partial is resolved.
	if (isRedefined(found, block, scope)) return [];
	return missingAmong(found.nodes, enterPartial(name, found, block, undefined, scope));
}

function missingAmong(nodes: readonly TemplateNode[], scope: Scope): readonly Diagnostic[] {
	const inside = withInlines(nodes, scope);
	return nodes.flatMap((node) => missingAt(node, inside));
}

function missingAt(node: TemplateNode, scope: Scope): readonly Diagnostic[] {
	if (node.kind === "inline") return [];
	if (node.kind === "partial") {
		if (typeof node.name !== "string") return [];
		return findPartial(node.name, node.block, scope) === undefined
			? [missingPartial(node.name, node, scope.partials)]
			: missingBehind(node.name, node.block, scope);
	}
	const given = node.kind === "if" ? blockGiven(node.condition, scope) : undefined;
	if (node.kind !== "if" || given === undefined || given === "unclear") return missingAmong(childrenOf(node), scope);
	const shown = given === node.negated ? node.otherwise : node.body;
	return [...missingInBlock(scope), ...missingAmong(shown, scope)];
}
