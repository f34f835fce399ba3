import type { TypeIR } from "../model/type-ir.ts";
import { baseKind, membersOf } from "./types.ts";

/**
 * Whether a value of one type can be given where another is wanted, as far as plain values and lists go: what lies inside
 * of lists and objects, and what is not known, is left to TypeScript.
 */
export function fitsType(given: TypeIR, wanted: TypeIR): boolean {
	const accepted = membersOf(wanted);
	return membersOf(given).every(
		(member) => member.kind === "unknown" || accepted.some((other) => other.kind === "unknown" || fits(member, other)),
	);
}

function fits(given: TypeIR, wanted: TypeIR): boolean {
	if (wanted.kind === "literal") return given.kind === "literal" && given.value === wanted.value;
	const kind = baseKind(given);
	const wantedKind = baseKind(wanted);
	// A list is an object, too; an object is no list.
	return kind === wantedKind || (isInside(kind) && isObject(wantedKind));
}

const isInside = (kind: string): boolean => kind === "array" || isObject(kind);
const isObject = (kind: string): boolean => kind === "record" || kind === "object";
