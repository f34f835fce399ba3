import type { FieldIR, TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace, isOnly, isScalar } from "./choose-place.ts";
import { type Place, type Scope, segmentOf } from "./places.ts";
import type { Random } from "./random.ts";
import { writeArgument, writeString } from "./random-call.ts";

/** A named argument of a partial: what is written, and its type. */
export type Named = { readonly name: string; readonly text: string; readonly type: TypeIR };

/** What a partial is given: its context, where one is written, and named arguments. */
export type Given = {
	/** What stands behind the partial's name. */
	readonly words: string;
	/** The context before and with the named arguments. */
	readonly base: TypeIR;
	readonly context: TypeIR;
	/** Whether it is the context of the call. */
	readonly isCurrent: boolean;
	/** The names of the arguments. */
	readonly key: string;
};

/** What a call gives to a partial. */
export function writeGiven(scope: Scope, random: Random): Given | undefined {
	const place = random.oneIn(2) ? undefined : choosePlace(scope, random.oneIn(8) ? canBeContext : isPresent, random);
	const base = place === undefined ? scope.contexts.at(-1) : place.type;
	if (base === undefined) return undefined;
	const named = isObject(base) && random.oneIn(3) ? writeNamed(scope, random) : [];
	const words = [
		...(place === undefined ? [] : [place.path]),
		...named.map(({ name, text }) => `${segmentOf(name)}=${text}`),
	];
	const context = withNamed(base, named);
	return {
		words: words.map((word) => ` ${word}`).join(""),
		base,
		context,
		isCurrent: place === undefined && context === base,
		key: named.map(({ name }) => name).join(" "),
	};
}

/** A nested block may not read a context that may be missing. */
const isPresent = (place: Place): boolean => canBeContext(place) && !place.nullable;

export const canBeContext = (place: Place): boolean =>
	isOnly("object", "record")(place) || (isOnly("string", "number", "array")(place) && place.far === 0);

export const isObject = (type: TypeIR): boolean =>
	type.kind === "object" || type.kind === "record" || (type.kind === "union" && type.members.every(isObjectOrNothing));

const isObjectOrNothing = (type: TypeIR): boolean =>
	isObject(type) || type.kind === "null" || type.kind === "undefined";

/** Named arguments of a partial. */
export function writeNamed(scope: Scope, random: Random): readonly Named[] {
	const names = new Set(
		Array.from({ length: 1 + random.next(2) }, () => random.pick(["title", "h", "a", "b", "note"])),
	);
	return [...names].flatMap((name): readonly Named[] => {
		if (random.oneIn(8)) return [{ name, text: "undefined", type: { kind: "undefined" } }];
		if (random.oneIn(6)) return [{ name, text: writeString(random), type: { kind: "string" } }];
		const argument = random.oneIn(4) ? writeArgument(scope, random) : undefined;
		if (argument !== undefined) return [{ name, ...argument }];
		const place = choosePlace(scope, random.oneIn(3) ? () => true : isScalar, random);
		return place === undefined ? [] : [{ name, text: place.path, type: place.type }];
	});
}

/** The context that the partial sees: an object of its own, where it is given named arguments. */
export function withNamed(context: TypeIR, named: readonly Named[]): TypeIR {
	const written = named.filter(({ text }) => text !== "undefined");
	if (written.length === 0) return context;
	const fields = written.map(({ name, type }): FieldIR => ({ name, type, optional: false }));
	const bases = context.kind === "union" ? context.members : [context];
	const own = bases.flatMap((base) => (base.kind === "object" ? base.fields : []));
	return {
		kind: "object",
		fields: [...own.filter(({ name }) => !written.some((given) => given.name === name)), ...fields],
	};
}
