import type { TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace, isNumber, isOnly } from "./choose-place.ts";
import type { Place, Scope } from "./places.ts";
import type { Random } from "./random.ts";

/** A block helper of `own-helpers.ts`: what stands in its tag, and the context that it passes, where it passes one. */
export type OwnBlock = {
	readonly head: string;
	readonly name: string;
	readonly passed?: Passed;
	/** What it passes for block parameters; undefined for the items of the list that it is given, or the value itself. */
	readonly parameters?: readonly (TypeIR | undefined)[];
	/** What it is given. */
	readonly place?: Place;
};

/** Of a list each item is passed, of another value the value itself. */
type Passed = { readonly place: Place; readonly isItem: boolean } | { readonly type: TypeIR };

/** A call of a block helper of the user's; undefined where the scope has nothing for it. */
export function chooseOwnBlock(scope: Scope, random: Random): OwnBlock | undefined {
	const name = random.pick([
		"wrap",
		"maybe",
		"repeat",
		"list",
		"list",
		"scope",
		"scope",
		"inner",
		"numbered",
		"numbered",
		"labelled",
	]);
	if (scope.parameters.has(name)) return undefined;
	switch (name) {
		case "wrap":
			return { head: name, name };
		case "inner":
			return { head: name, name, passed: { type: { kind: "object", fields: [title] } } };
		case "maybe": {
			const place = choosePlace(scope, () => true, random);
			return place && { head: `maybe ${place.path}`, name };
		}
		case "repeat": {
			const place = choosePlace(scope, isNumber, random);
			const named = random.oneIn(2) ? choosePlace(scope, () => true, random) : undefined;
			return place && { head: `repeat ${place.path}${named === undefined ? "" : ` title=${named.path}`}`, name };
		}
		case "numbered": {
			const place = choosePlace(scope, isThereList, random);
			return place && { head: `numbered ${place.path}`, name, place, parameters: [undefined, { kind: "integer" }] };
		}
		case "labelled": {
			const place = choosePlace(scope, isPassable, random);
			const passed: Passed = { type: { kind: "object", fields: [title] } };
			return place && { head: `labelled ${place.path}`, name, passed, place, parameters: [place.type] };
		}
		case "list": {
			const place = choosePlace(scope, isOnly("array"), random);
			return place && { head: `list ${place.path}`, name, passed: { place, isItem: true } };
		}
		default: {
			const place = choosePlace(scope, isPassable, random);
			return place && { head: `scope ${place.path}`, name, passed: { place, isItem: false } };
		}
	}
}

const title = { name: "title", type: { kind: "string" }, optional: false } as const;

const isThereList = (place: Place): boolean => !place.nullable && isOnly("array")(place);

const isPassable = (place: Place): boolean => !place.nullable && isOnly("object", "record", "string", "array")(place);
