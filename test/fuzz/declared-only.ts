import type { TypeIR } from "../../generator/model/type-ir.ts";
import { fitsType } from "./fits-type.ts";

/**
 * The data without what their type does not declare, which a template must not depend on. Shared objects stay shared, and
 * keep what is declared in one of the places where they stand.
 */
export function declaredOnly(data: unknown, type: TypeIR): unknown {
	const names = new Map<unknown, Set<string>>();
	noteNames(data, type, names);
	const copies = new Map<unknown, unknown>();
	const copy = (value: unknown): unknown => {
		if (typeof value !== "object" || value === null) return value;
		if (!copies.has(value)) copies.set(value, Array.isArray(value) ? value.map(copy) : copyFields(value));
		return copies.get(value);
	};
	const copyFields = (object: object): unknown =>
		Object.fromEntries(
			Object.entries(object).flatMap(([name, value]) => (names.get(object)?.has(name) ? [[name, copy(value)]] : [])),
		);
	return copy(data);
}

function noteNames(value: unknown, type: TypeIR, names: Map<unknown, Set<string>>): void {
	if (typeof value !== "object" || value === null) return;
	const note = (name: string, inner: unknown, innerType: TypeIR): void => {
		names.set(value, (names.get(value) ?? new Set()).add(name));
		noteNames(inner, innerType, names);
	};
	if (type.kind === "reference") noteNames(value, type.target(), names);
	if (type.kind === "union") {
		for (const member of type.members) if (fitsType(value, member)) noteNames(value, member, names);
	}
	if (type.kind === "unknown") for (const [name, inner] of Object.entries(value)) note(name, inner, type);
	if (type.kind === "record") for (const [name, inner] of Object.entries(value)) note(name, inner, type.values);
	if (type.kind === "array" && Array.isArray(value)) for (const item of value) noteNames(item, type.items, names);
	if (type.kind === "object") {
		const fields = new Map(type.fields.map((field) => [field.name, field.type]));
		for (const [name, inner] of Object.entries(value)) {
			const field = fields.get(name);
			if (field !== undefined) note(name, inner, field);
		}
	}
}
