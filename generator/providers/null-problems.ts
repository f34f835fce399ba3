import { nullsOfUnion } from "../model/nulls-of-union.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { SchemaProblem } from "./fit-schema.ts";

/** Where a provider that asks for every field would give null, and nothing tells what it means. */
export const nullProblems = (type: TypeIR): readonly SchemaProblem[] => problemsIn(type, [], new Set());

function problemsIn(type: TypeIR, path: readonly string[], seen: Set<string>): readonly SchemaProblem[] {
	switch (type.kind) {
		case "object":
			return type.fields.flatMap((field) => problemsIn(field.type, [...path, field.name], seen));
		case "array":
			return problemsIn(type.items, [...path.slice(0, -1), `${path.at(-1) ?? ""}[]`], seen);
		case "union":
			if (nullsOfUnion(type) === "ambiguous") return [{ path, message, hint }];
			return type.members.flatMap((member) => problemsIn(member, path, seen));
		case "reference":
			if (seen.has(type.name)) return [];
			seen.add(type.name);
			return problemsIn(type.target(), path, seen);
		case "record":
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
		case "literal":
			return [];
	}
}

const message = "one of several types with a field that may be left out in one and is null in another";

const hint = "Give each of them a field with a fixed value of its own, such as `kind`, to tell them apart.";
