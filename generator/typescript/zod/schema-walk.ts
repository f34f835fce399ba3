import type { Node } from "ts-morph";
import type { ReferenceTypeIR, TypeIR } from "../../model/type-ir.ts";
import { reportUnfit } from "../report-unfit.ts";
import type { TypeReading } from "../type-reading.ts";
import type { SchemaValue } from "./schema-value.ts";

/** A schema that is being read, or was; `reference` is there when it holds itself. */
export type ReadSchema = { value?: SchemaValue; reference?: ReferenceTypeIR };

/** What is known while a schema is read; `path` leads to it from the whole one. */
export type SchemaWalk = {
	readonly reading: TypeReading;
	readonly path: string;
	/** The schemas with names, by their declarations. */
	readonly read: Map<Node, ReadSchema>;
	readonly readSchema: (node: Node, walk: SchemaWalk) => SchemaValue;
};

/** The walk one step further inside. */
export const stepInto = (walk: SchemaWalk, step: string): SchemaWalk => ({ ...walk, path: walk.path + step });

/** Reports what cannot be read of a schema; it may be any value. */
export const refuseSchema = (node: Node, what: string, hint: string, walk: SchemaWalk): SchemaValue => ({
	type: reportUnfit({ what, hint }, "unsupported-zod-schema", { path: walk.path, node }, walk.reading),
	optional: true,
});

/** A schema inside a list, a record or a union, where nothing can be left out. */
export function innerType(node: Node, walk: SchemaWalk): TypeIR {
	const value = walk.readSchema(node, walk);
	if (value.default !== undefined) {
		const hint = "Give the default to the field that holds it.";
		return refuseSchema(node, "has a default, and it is no field of an object", hint, walk).type;
	}
	if (!value.optional || value.type.kind === "unknown") return value.type;
	const members = value.type.kind === "union" && value.type.exclusive !== true ? value.type.members : [value.type];
	return { kind: "union", members: [...members, { kind: "undefined" }] };
}
