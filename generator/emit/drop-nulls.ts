import type { Declaration, Expression, Statement } from "../model/code.ts";
import { array, arrow, call, identifier, keyword, runtimeValue, string } from "../model/code-builders.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { takeName } from "./check/names.ts";

/** The function that takes away what was given as null only because it had to be given, and what it needs beside it. */
export type NullDropper = { readonly name: Expression; readonly declarations: readonly Declaration[] };

/** Makes it for an answer's type; undefined where no field may be left out. `taken` gets the names. */
export function createNullDropper(type: TypeIR, prefix: string, taken: Set<string>): NullDropper | undefined {
	const declarations: Declaration[] = [];
	const named = new Map<string, string>();
	const walk = (inner: TypeIR, value: Expression, depth: number): readonly Statement[] => {
		switch (inner.kind) {
			case "object":
				return dropIn([inner], value, depth);
			case "union":
				return inner.members.some(({ kind }) => kind === "object")
					? dropIn(
							inner.members.filter((member) => member.kind === "object"),
							value,
							depth,
						)
					: inner.members.flatMap((member) => walk(member, value, depth));
			case "array":
				return overItems(walk(inner.items, identifier(itemName(depth)), depth + 1), value, depth);
			case "reference": {
				const known = named.get(inner.name);
				const name = known ?? takeName(`${inner.name.charAt(0).toLowerCase()}${inner.name.slice(1)}Nulls`, taken);
				if (known === undefined) {
					named.set(inner.name, name);
					declarations.push(declare(name, walk(inner.target(), identifier("value"), 0)));
				}
				return [{ kind: "expression", value: call(identifier(name), value) }];
			}
			case "record":
			case "string":
			case "number":
			case "integer":
			case "boolean":
			case "null":
			case "undefined":
			case "unknown":
			case "literal":
				return [];
		}
	};
	const dropIn = (objects: readonly ObjectTypeIR[], value: Expression, depth: number): readonly Statement[] => {
		const fields = objects.flatMap((object) => object.fields);
		const names = [...new Set(fields.map(({ name }) => name))].filter((name) =>
			fields.every((field) => field.name !== name || isDropped(field)),
		);
		const drop = call(runtimeValue("dropNulls"), value, array(names.map(string)));
		const inside = fields.flatMap((field) =>
			walk(field.type, call(runtimeValue("own"), value, string(field.name)), depth),
		);
		return [...(names.length === 0 ? [] : [{ kind: "expression", value: drop } as const]), ...inside];
	};
	const statements = walk(type, identifier("value"), 0);
	if (!holdsCall(statements, declarations)) return undefined;
	const name = takeName(`${prefix}Nulls`, taken);
	return { name: identifier(name), declarations: [...declarations, declare(name, statements)] };
}

const declare = (name: string, statements: readonly Statement[]): Declaration => ({
	kind: "constant",
	exported: false,
	name,
	value: arrow([{ name: "value", type: keyword("unknown") }], statements, keyword("void")),
});

const itemName = (depth: number): string => `item${depth === 0 ? "" : depth + 1}`;

const overItems = (body: readonly Statement[], value: Expression, depth: number): readonly Statement[] =>
	body.length === 0
		? []
		: [
				{
					kind: "forOf",
					binding: [itemName(depth)],
					destructure: false,
					iterable: call(runtimeValue("itemsOf"), value),
					body,
				},
			];

/** Whether null says that a field is left out, and nothing else. */
const isDropped = ({ type, optional }: FieldIR): boolean => optional && !takesNull(type);

function takesNull(type: TypeIR): boolean {
	if (type.kind === "union") return type.members.some(takesNull);
	if (type.kind === "reference") return takesNull(type.target());
	return type.kind === "null" || type.kind === "unknown";
}

const holdsCall = (statements: readonly Statement[], declarations: readonly Declaration[]): boolean =>
	JSON.stringify([statements, declarations]).includes('"dropNulls"');
