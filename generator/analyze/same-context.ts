import type { ValueIR } from "../model/prompt-ir.ts";
import { isReferenceKind, membersOf, presentType } from "./types.ts";

/**
 * Whether a block's context may be the outer context itself, so that Handlebars adds no level for `../`
 * (HANDLEBARS.md, "Paths": the comparison is loose and at run time). What lies inside of the outer object cannot be it
 * without a cycle, and data of a plain type has none; `"[object Object]"` as a text is a stated exception (README).
 */
export function canBeSame(inner: ValueIR, outer: ValueIR): boolean {
	// Named arguments make a new object.
	if (inner.kind === "overlay" || outer.kind === "overlay") return false;
	const innerKinds = membersOf(presentType(inner.type)).map(({ kind }) => kind);
	const outerKinds = membersOf(presentType(outer.type)).map(({ kind }) => kind);
	return innerKinds.some((innerKind) =>
		outerKinds.some((outerKind) => {
			const references = [innerKind, outerKind].filter(isReferenceKind).length;
			if (references === 2) return !liesIn(inner, outer) || innerKind === "unknown" || outerKind === "unknown";
			// A list of one equals its element: [1] == 1.
			if (references === 1) return [innerKind, outerKind].some((kind) => kind === "array" || kind === "unknown");
			return true;
		}),
	);
}

/** Whether two contexts may be equal, as Handlebars compares them, and yet be different values: 0 and false. */
export const canBeLooselySame = (inner: ValueIR, outer: ValueIR): boolean =>
	!isSameValue(inner, outer) && canBeSame(inner, outer) && !(isIdentity(inner) && isIdentity(outer));

/** Whether what equals the value can only be the value itself. */
const isIdentity = ({ type }: ValueIR): boolean => {
	const kinds = membersOf(presentType(type)).map(({ kind }) => kind);
	return kinds.every((kind) => kind === "object" || kind === "record" || kind === "array");
};

function liesIn(value: ValueIR, container: ValueIR): boolean {
	const origin = value.kind === "member" || value.kind === "element" ? value.object : undefined;
	const source = value.kind === "variable" ? value.of : origin;
	return source !== undefined && (isSameValue(source, container) || liesIn(source, container));
}

/** Whether two values read the same place, whatever is there. */
export const isSameValue = (a: ValueIR, b: ValueIR): boolean =>
	a === b ||
	(a.kind === b.kind &&
		(a.kind === "input" ||
			(a.kind === "variable" && b.kind === "variable" && a.name === b.name) ||
			(a.kind === "member" && b.kind === "member" && a.name === b.name && isSameValue(a.object, b.object)) ||
			(a.kind === "element" && b.kind === "element" && a.position === b.position && isSameValue(a.object, b.object))));
