import { posix } from "node:path";
import { pascalCase } from "../model/pascal-case.ts";
import type { ReferenceTypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import type { SchemaContext } from "./schema-context.ts";

/**
 * The type of a schema that is met inside of itself. It is named by the last step to the schema, by its file where it is
 * all of that, and not at all where it is the whole schema that is read.
 */
export function referenceTo(
	place: string,
	segments: readonly string[],
	{ span }: DataNode,
	context: SchemaContext,
): ReferenceTypeIR {
	const known = context.references.get(place);
	if (known !== undefined) return known;
	const words = pascalCase(segments.at(-1) ?? posix.basename(span.path, posix.extname(span.path)));
	const names = [...context.references.values()].map((reference) => reference.name);
	const reference: ReferenceTypeIR = {
		kind: "reference",
		name: place === context.entered[0] ? "" : freeName(words === "" ? "Value" : words, names),
		target: () => context.targets.get(place) ?? { kind: "unknown" },
	};
	context.references.set(place, reference);
	return reference;
}

function freeName(wish: string, taken: readonly string[]): string {
	let name = wish;
	for (let count = 2; taken.includes(name); count++) name = `${wish}${count}`;
	return name;
}
