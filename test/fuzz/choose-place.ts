import type { TypeIR } from "../../generator/model/type-ir.ts";
import { createPlace, type Place, placesOf, type Scope } from "./places.ts";
import type { Random } from "./random.ts";

type Test = (place: Place) => boolean;

/** A path to a value that fits, rather a near one than a far one; rarely one that leads nowhere. */
export function choosePlace(scope: Scope, fits: Test, random: Random): Place | undefined {
	if (random.oneIn(400)) {
		return createPlace(random.pick(["nowhere", "../../../../nowhere", "@index"]), { kind: "string" }, 0);
	}
	const places = placesOf(scope).filter(fits);
	if (places.length === 0) return undefined;
	return random.weigh(places.map((place) => [Math.ceil(12 / (1 + place.far)), place]));
}

/** Whether values of the place are of no kind but these. */
export const isOnly =
	(...wanted: readonly TypeIR["kind"][]): Test =>
	({ kinds }) =>
		kinds.length > 0 && kinds.every((kind) => wanted.includes(kind));

const scalarKinds = ["string", "number", "integer", "boolean", "literal"] as const;

/** Whether what is there can be printed, and something can be there. */
export const isScalar: Test = isOnly(...scalarKinds);

/** Whether a number is always there. */
export const isNumber: Test = (place) => !place.nullable && isOnly("number", "integer")(place);
