import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, fieldOf } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { SchemaContext } from "./schema-context.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import type { SchemaPart } from "./schema-part.ts";

type ParseSchema = (node: DataNode, context: SchemaContext) => SchemaPart;

/** What `$ref` says: the schema at its JSON pointer, put in its place. */
export function parseReference(keywords: Keywords, context: SchemaContext, parse: ParseSchema): readonly SchemaPart[] {
	const node = keywords.get("$ref")?.value;
	if (node === undefined) return [];
	if (node.kind !== "scalar" || typeof node.value !== "string") {
		return [invalidSchema(node, `\`$ref\` is a reference as text, and this is ${describeNode(node)}.`)];
	}
	if (context.embedded) return [refuse(node, "A `$ref` inside of a schema with an `$id` of its own is not supported.")];
	const segments = pointerSegments(node.value);
	if (segments === undefined) {
		const hint = "Refer to a schema of this file: `#/$defs/name`.";
		return [refuse(node, `The reference \`${node.value}\` is not supported.`, hint)];
	}
	const pointer = segments.join("/");
	if (context.entered.includes(pointer)) {
		return [refuse(node, "A schema that contains itself is not supported.", "Write down as many levels as there are.")];
	}
	const known = context.read.get(pointer);
	if (known !== undefined) return [{ ...known, diagnostics: [] }];
	const target = findTarget(segments, context.root);
	if (target.kind === "missing") return [missing(node, node.value, context)];
	if (target.kind === "embedded")
		return [refuse(node, "A `$ref` into a schema with an `$id` of its own is not supported.")];
	const part = parse(target.node, { ...context, entered: [...context.entered, pointer] });
	context.read.set(pointer, part);
	return [part];
}

/** The steps of a JSON pointer in a fragment, `#/$defs/a`; undefined for any other reference. */
function pointerSegments(reference: string): readonly string[] | undefined {
	if (!/^#(?:\/|$)/.test(reference)) return undefined;
	try {
		const steps = decodeURIComponent(reference.slice(1)).split("/").slice(1);
		return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	} catch {
		return undefined;
	}
}

type Target =
	| { readonly kind: "found"; readonly node: DataNode }
	/** On the way stands an `$id`, from which on the pointer means something else. */
	| { readonly kind: "embedded" }
	| { readonly kind: "missing" };

function findTarget(segments: readonly string[], root: DataNode): Target {
	let node: DataNode | undefined = root;
	for (const [depth, segment] of segments.entries()) {
		if (depth > 0 && node !== undefined && isEmbedded(node)) return { kind: "embedded" };
		const items: readonly DataNode[] = node?.kind === "list" ? node.items : [];
		node =
			node?.kind === "map"
				? fieldOf(node, segment)
				: /^(?:0|[1-9]\d*)$/.test(segment)
					? items[Number(segment)]
					: undefined;
	}
	return node === undefined ? { kind: "missing" } : { kind: "found", node };
}

/** Whether a schema that is not the whole one has an `$id`: references in it start there. */
export const isEmbedded = (node: DataNode): boolean => {
	const id = fieldOf(node, "$id");
	return id?.kind === "scalar" && typeof id.value === "string" && !id.value.startsWith("#");
};

function missing(node: DataNode, reference: string, { root }: SchemaContext): SchemaPart {
	const names = ["$defs", "definitions"].flatMap((place) => {
		const defs = fieldOf(root, place);
		return defs?.kind === "map" ? defs.entries.map(({ name }) => `#/${place}/${name}`) : [];
	});
	const near = didYouMean(reference, names) ?? (names.length === 1 ? names[0] : undefined);
	const hint = near === undefined ? "Write the schema under `$defs`." : `Did you mean \`${near}\`?`;
	return invalidSchema(node, `There is no schema at \`${reference}\`.`, hint);
}

const refuse = (node: DataNode, message: string, hint = "Write the schema in this place."): SchemaPart => ({
	type: { kind: "unknown" },
	diagnostics: [createDiagnostic("unsupported-schema-keyword", node.span, message, { hint })],
});
