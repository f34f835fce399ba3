import type { TypeIR } from "../model/type-ir.ts";

/** What a cell became: a value, nothing (an optional variable's empty cell), or why it is no value of its type. */
export type ConvertedCell =
	| { readonly kind: "value"; readonly value: unknown }
	| { readonly kind: "absent" }
	| { readonly kind: "problem"; readonly expected: string };

/**
 * A cell of a CSV file as a value of a type. Where a text is as good as a number or truth value, it becomes one only if it
 * prints as it stands: `false` is false and `7` is 7, `007` stays a text. Lists and objects are written as JSON.
 */
export function convertCell(cell: string, type: TypeIR, optional: boolean): ConvertedCell {
	if (cell === "" && optional) return { kind: "absent" };
	const members = membersOf(type);
	const takesText = members.some(({ kind }) => kind === "string" || kind === "unknown");
	for (const member of members) {
		const value = readAs(cell, member, takesText);
		if (value !== undefined) return { kind: "value", value };
	}
	if (takesText) return { kind: "value", value: cell };
	return { kind: "problem", expected: [...new Set(members.map(wordOf))].join(" or ") };
}

/** The types that a value may be of, each for itself. */
function membersOf(type: TypeIR): readonly Exclude<TypeIR, { kind: "union" | "reference" }>[] {
	if (type.kind === "reference") return membersOf(type.target());
	return type.kind === "union" ? type.members.flatMap(membersOf) : [type];
}

function readAs(cell: string, type: ReturnType<typeof membersOf>[number], takesText: boolean): unknown {
	switch (type.kind) {
		case "literal":
			return typeof type.value === "string"
				? equal(cell, type.value)
				: equal(readAs(cell, { kind: typeof type.value === "number" ? "number" : "boolean" }, takesText), type.value);
		case "number":
		case "integer":
			return numberOf(cell, takesText);
		case "boolean":
			return booleanOf(cell, takesText);
		case "null":
			return cell === "" && !takesText ? null : undefined;
		case "array":
			return jsonOf(cell, Array.isArray);
		case "record":
		case "object":
			return jsonOf(cell, (value) => typeof value === "object" && value !== null && !Array.isArray(value));
		case "runtime":
			// Messages and media can be written as JSON; bytes cannot.
			return jsonOf(cell, (value) => type.name !== "Uint8Array" && typeof value === "object" && value !== null);
		case "unknown":
			return (
				numberOf(cell, true) ??
				booleanOf(cell, true) ??
				jsonOf(cell, (value) => typeof value === "object" && value !== null)
			);
		case "string":
		case "undefined":
			return undefined;
	}
}

const equal = (value: unknown, wanted: unknown): unknown => (value === wanted ? value : undefined);

function numberOf(cell: string, exact: boolean): number | undefined {
	if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(cell)) return undefined;
	const value = Number(cell);
	return !Number.isFinite(value) || (exact && String(value) !== cell) ? undefined : value;
}

/** Spreadsheets write truth values in capitals. */
function booleanOf(cell: string, exact: boolean): boolean | undefined {
	const word = exact ? cell : cell.trim().toLowerCase();
	return word === "true" ? true : word === "false" ? false : undefined;
}

function jsonOf(cell: string, isWanted: (value: unknown) => boolean): unknown {
	if (!/^\s*[[{]/.test(cell)) return undefined;
	try {
		const value: unknown = JSON.parse(cell);
		return isWanted(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function wordOf(type: ReturnType<typeof membersOf>[number]): string {
	switch (type.kind) {
		case "literal":
			return JSON.stringify(type.value);
		case "array":
			return "a list as JSON";
		case "record":
		case "object":
			return "an object as JSON";
		case "runtime":
			return type.name === "Uint8Array" ? "bytes, which no cell can hold" : "messages or media as JSON";
		case "number":
		case "integer":
			return "a number";
		case "boolean":
			return "true or false";
		case "null":
			return "nothing";
		case "string":
		case "unknown":
		case "undefined":
			return "a text";
	}
}
