import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { nearestType } from "./schema-nearest-type.ts";

/** The seven types of JSON Schema. */
export type TypeName = (typeof typeNames)[number];

/** The names that `type` may have. */
export const typeNames = ["string", "number", "integer", "boolean", "null", "object", "array"] as const;

/** The names under `type`, one or a list of them; those that are no type are reported and left out. */
export function parseTypeKeyword(node: DataNode): {
	readonly names: readonly TypeName[];
	readonly diagnostics: readonly Diagnostic[];
} {
	const nodes = node.kind === "list" ? node.items : [node];
	const names = nodes.flatMap((item) => typeNames.filter((name) => item.kind === "scalar" && item.value === name));
	const diagnostics = nodes
		.filter((item) => !(item.kind === "scalar" && isTypeName(item.value)))
		.map((item) => describe(item));
	if (nodes.length > 0) return { names, diagnostics };
	return { names, diagnostics: [createDiagnostic("invalid-schema", node.span, "The list of types is empty.")] };
}

/** Whether the value is the name of a type of JSON Schema. */
export const isTypeName = (value: unknown): boolean => typeNames.some((name) => name === value);

function describe(node: DataNode): Diagnostic {
	const written = node.kind === "scalar" ? String(node.value) : undefined;
	const message =
		written === undefined ? "A type is a word or a list of words." : `\`${written}\` is no type of JSON Schema.`;
	return createDiagnostic("invalid-schema", node.span, message, { hint: hintFor(written) });
}

function hintFor(written: string | undefined): string {
	if (written === "any") return "Leave `type` out: then the value may be anything.";
	if (written === "null") return 'Put the word in quotes: `"null"`.';
	const near = written === undefined ? undefined : nearestType(written, typeNames);
	if (near !== undefined) return `Did you mean \`${near}\`?`;
	return `The types are ${typeNames.map((name) => `\`${name}\``).join(", ")}.`;
}
