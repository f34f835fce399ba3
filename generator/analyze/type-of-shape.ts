import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { Span } from "../model/span.ts";
import type { FieldIR, ObjectTypeIR, ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";
import { type Shape, shapeOf } from "./shape.ts";
import type { TakeTypeName } from "./type-names.ts";
import { membersOf, scalarType, unionOf } from "./types.ts";
import { wantedType } from "./wanted-type.ts";

/** What finding a type shares: where findings go, and the names of the types that hold themselves. */
type Typing = {
	readonly typeName: string;
	readonly takeName: TakeTypeName;
	readonly references: Map<Shape, ReferenceTypeIR>;
	/** The same by what they stand for: two values may be of one type. */
	readonly built: Map<string, ReferenceTypeIR>;
	/** The shapes that a value of the current one stands in, with no list in between: none of them can require itself. */
	readonly around: ReadonlySet<Shape>;
	readonly report: (diagnostic: Diagnostic) => void;
};

/**
 * The type of the input from what is known about it. A shape that was found to hold itself gets a type with a name of its
 * own: `typeName` and that of the partial, or the input's own where it is the input.
 */
export function inputTypeOf(
	root: Shape,
	{ typeName, takeName }: Pick<Typing, "typeName" | "takeName">,
	report: (diagnostic: Diagnostic) => void,
): ObjectTypeIR {
	const typing: Typing = {
		typeName,
		takeName,
		references: new Map(),
		built: new Map(),
		around: new Set([root]),
		report,
	};
	let built: ObjectTypeIR = { kind: "object", fields: [] };
	if (root.recursive !== undefined) {
		typing.references.set(root, { kind: "reference", name: `${typeName}Input`, target: () => built });
	}
	built = objectOf(root, typing);
	return built;
}

function objectOf(shape: Shape, typing: Typing): ObjectTypeIR {
	const fields = [...shape.fields].map(
		([name, field]): FieldIR => ({
			name,
			type: typeOf(field, typing),
			optional: !field.required || typing.around.has(shapeOf(field)),
			...(field.span === undefined ? {} : { span: field.span }),
		}),
	);
	return { kind: "object", fields };
}

function typeOf(shape: Shape, typing: Typing): TypeIR {
	const known = shapeOf(shape);
	const before = typing.references.get(known);
	if (before !== undefined) return before;
	if (known.recursive === undefined) return plainTypeOf(known, typing);
	let built: TypeIR = { kind: "unknown" };
	// A partial may include itself with several types: each has a name of its own, which is known when the type is.
	const wish = `${typing.typeName}${pascalCase(known.recursive)}`;
	const reference: Writable<ReferenceTypeIR> = { kind: "reference", name: wish, target: () => built };
	typing.references.set(known, reference);
	built = plainTypeOf(known, { ...typing, around: new Set([...typing.around, known]) });
	const key = `${wish} ${typeKey(built)}`;
	const same = typing.built.get(key);
	if (same === undefined) {
		reference.name = typing.takeName(wish);
		typing.built.set(key, reference);
	} else typing.references.set(known, same);
	return same ?? reference;
}

/** A reference while its type is made. */
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function plainTypeOf(shape: Shape, typing: Typing): TypeIR {
	const uses = usesOf(shape);
	const [first, second] = uses;
	const wanted = wantedType(shape.name, shape.wanted ?? [], typing.report);
	const isOpen = shape.looped !== undefined && wanted !== undefined && membersOf(wanted).some(hasAnyItems);
	if (wanted !== undefined && !isOpen) return wanted;
	if (first !== undefined && second !== undefined && !isOpen) {
		typing.report(
			createDiagnostic(
				"conflicting-use",
				second.span,
				`"${shape.name}" is ${second.word} here and ${first.word} elsewhere; no single type allows both.`,
				{
					related: [{ message: `${first.word} here`, span: first.span }],
					hint: `Declare the type of "${shape.name}" in input:, or use two variables.`,
				},
			),
		);
	}
	if (shape.looped !== undefined) {
		const element = typeOf(shape.looped.element, { ...typing, around: new Set() });
		const items: TypeIR = isUnused(shapeOf(shape.looped.element)) ? { kind: "unknown" } : element;
		if (isOpen) return unionOf(membersOf(wanted).map((type) => (hasAnyItems(type) ? { kind: "array", items } : type)));
		return shape.byKey && !shape.byIndex ? { kind: "record", values: items } : { kind: "array", items };
	}
	if (shape.fields.size > 0) return objectOf(shape, typing);
	if (shape.calculated !== undefined) return { kind: "number" };
	return shape.taken !== undefined && shape.printed === undefined ? { kind: "unknown" } : scalarType;
}

/** Whether a type is a list that leaves its items to what else is known of them. */
const hasAnyItems = (type: TypeIR): boolean =>
	type.kind === "array" && type.items.kind === "unknown" && type.tuple === undefined;

const isUnused = (shape: Shape): boolean =>
	shape.printed === undefined &&
	shape.calculated === undefined &&
	shape.looped === undefined &&
	shape.wanted === undefined &&
	shape.fields.size === 0 &&
	!shape.required;

/** The uses that exclude each other, in the order of the file. A list may be asked for its length. */
function usesOf(shape: Shape): readonly { readonly word: string; readonly span: Span }[] {
	const onlyLength = shape.looped !== undefined && [...shape.fields.keys()].every((name) => name === "length");
	const uses = [
		shape.printed && { word: "printed", span: shape.printed },
		shape.calculated && shape.printed === undefined ? { word: "used as a number", span: shape.calculated } : undefined,
		shape.looped && { word: "looped over", span: shape.looped.span },
		shape.member && !onlyLength ? { word: "read as an object", span: shape.member } : undefined,
	];
	return uses.filter((use) => use !== undefined).sort((a, b) => a.span.start - b.span.start);
}
