import type { Expression, Statement } from "../../model/code.ts";
import { binary, identifier, member, number } from "../../model/code-builders.ts";
import type { ArrayTypeIR, TupleIR, TypeIR } from "../../model/type-ir.ts";
import type { Check } from "./check.ts";
import { checkConstraints } from "./constraint-check.ts";
import { takeName } from "./names.ts";
import { elementPath } from "./path.ts";
import { reportIf, untilReturn, where } from "./statements.ts";

/** What is asked of a list: its length, then item by item. */
export const checkItems = ({ items, tuple, constraints }: ArrayTypeIR, check: Check): readonly Statement[] =>
	untilReturn([
		...checkConstraints(constraints, check),
		...(tuple === undefined ? checkEach(items, check) : checkPlaces(tuple, check)),
	]);

function checkPlaces({ places, required, rest }: TupleIR, check: Check): readonly Statement[] {
	const length = member(check.value, "length");
	const end = number(places.length);
	const tooLong = { kind: "rule", words: `a list of at most ${places.length} items` } as const;
	return [
		...places.flatMap((type, place) => checkPlace(type, place, place < required, check)),
		...(rest === undefined ? [reportIf(binary(">", length, end), check, tooLong)] : []),
		...(rest === undefined ? [] : checkEach(rest, { ...check, loose: true }, places.length)),
	];
}

function checkPlace(type: TypeIR, place: number, required: boolean, check: Check): readonly Statement[] {
	const value: Expression = { kind: "index", object: check.value, index: number(place) };
	const { path, name, inside, depth, loose } = check;
	const statements = inside.checkType(type, {
		value,
		path: elementPath(path, number(place)),
		depth,
		loose,
		name: `${name}${place + 1}`,
		inside,
	});
	return required ? statements : where(binary("!==", value, { kind: "undefined" }), statements);
}

/** A loop over the items, from a place on. */
function checkEach(items: TypeIR, check: Check, from = 0): readonly Statement[] {
	const { value, path, depth, loose, inside } = check;
	const suffix = depth === 0 ? "" : String(depth + 1);
	const item = `item${suffix}`;
	// Only the branches of a check for issues keep two counters apart.
	const name = inside.kind === "issues" || from === 0 ? `index${suffix}` : takeName(`index${suffix}`, inside.taken);
	const index = identifier(name);
	const statements = inside.checkType(items, {
		value: identifier(item),
		path: elementPath(path, index),
		depth: depth + 1,
		loose,
		name: `${check.name}Item`,
		inside,
	});
	if (statements.length === 0) return [];
	const body = from === 0 ? statements : where(binary(">=", index, number(from)), statements);
	const isCounted = inside.kind === "issues" || from > 0;
	return [
		...(isCounted ? [{ kind: "variable", mutable: true, name, value: number(0) } as const] : []),
		{
			kind: "forOf",
			binding: [item],
			destructure: false,
			iterable: value,
			body: isCounted ? [...body, { kind: "increment", target: index }] : body,
		},
	];
}
