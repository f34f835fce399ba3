import type { Span } from "../model/span.ts";
import type { WantedType } from "./wanted-type.ts";

/** What is known about one value so far; grows while the templates are walked. */
export type Shape = {
	readonly name: string;
	/** Where it is used first; the root and the elements of loops have none. */
	readonly span?: Span;
	/** Used outside of a block that it guards itself, so the caller must give it. */
	required: boolean;
	readonly fields: Map<string, Shape>;
	printed?: Span | undefined;
	looped?: Loop | undefined;
	byKey: boolean;
	byIndex: boolean;
	member?: Span | undefined;
	/** Calculated with, so it is a number. */
	calculated?: Span | undefined;
	/** Given to a helper that takes anything. */
	taken?: Span | undefined;
	/** The types that helpers of the user's take it as. */
	wanted?: readonly WantedType[];
	/** The shape that this one was found to be the same as: that of the context of a partial that includes itself. */
	same?: Shape;
	/** The partial that includes itself with this shape. */
	recursive?: string;
	/** The context of a partial with named arguments, which win over the fields of its base. */
	readonly overlay?: { readonly base: Shape; readonly named: ReadonlyMap<string, Shape | undefined> };
};

type Loop = { readonly span: Span; readonly element: Shape };

/** A value that nothing is known about yet; `span` is where it is used first. */
export const createShape = (name: string, span?: Span): Shape => ({
	name,
	...(span === undefined ? {} : { span }),
	required: false,
	fields: new Map(),
	byKey: false,
	byIndex: false,
});

/** The shape that holds what is known: its own, or of the one it is the same as. */
export const shapeOf = (shape: Shape): Shape => (shape.same === undefined ? shape : shapeOf(shape.same));

/** Makes two shapes one. */
export function join(one: Shape, other: Shape): void {
	const from = shapeOf(one);
	const into = shapeOf(other);
	if (from === into) return;
	from.same = into;
	into.printed ??= from.printed;
	into.member ??= from.member;
	into.calculated ??= from.calculated;
	into.taken ??= from.taken;
	if (from.wanted !== undefined) into.wanted = [...(into.wanted ?? []), ...from.wanted];
	into.byKey ||= from.byKey;
	into.byIndex ||= from.byIndex;
	for (const [name, field] of from.fields) {
		const known = into.fields.get(name);
		if (known === undefined) into.fields.set(name, field);
		else join(field, known);
	}
	if (into.looped === undefined) into.looped = from.looped;
	else if (from.looped !== undefined) join(from.looped.element, into.looped.element);
}
