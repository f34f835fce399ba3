import { posix } from "node:path";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { describeNode, fieldOf } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type SchemaContext, schemaPlace } from "./schema-context.ts";
import { invalidSchema } from "./schema-invalid.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import { locateSchema } from "./schema-location.ts";
import { openSchemaFile } from "./schema-open-file.ts";
import type { SchemaPart } from "./schema-part.ts";
import { referenceTo } from "./schema-reference-type.ts";
import { findTarget, pointerSegments } from "./schema-target.ts";

type ParseSchema = (node: DataNode, context: SchemaContext) => SchemaPart;

/** What `$ref` says: the schema at its place in this file or in another one of the project, put in its place. */
export function parseReference(keywords: Keywords, context: SchemaContext, parse: ParseSchema): readonly SchemaPart[] {
	const node = keywords.get("$ref")?.value;
	if (node === undefined) return [];
	if (node.kind !== "scalar" || typeof node.value !== "string") {
		return [invalidSchema(node, `\`$ref\` is a reference as text, and this is ${describeNode(node)}.`)];
	}
	if (context.embedded) return [refuse(node, "A `$ref` inside of a schema with an `$id` of its own is not supported.")];
	return [followReference(node, node.value, context, parse)];
}

function followReference(node: ScalarNode, reference: string, context: SchemaContext, parse: ParseSchema): SchemaPart {
	const location = locateSchema(reference, node.span.path);
	const segments = location.kind === "place" ? pointerSegments(location.fragment) : undefined;
	if (location.kind === "malformed" || (location.kind === "place" && segments === undefined)) {
		const hint = "Refer to a schema of this file, `#/$defs/name`, or of another one, `./other.json#/$defs/name`.";
		return refuse(node, `The reference \`${reference}\` is not supported.`, hint);
	}
	const opened = openSchemaFile(node, location, context);
	if (opened.root === undefined || segments === undefined) return opened.refusal;
	const { root } = opened;
	const place = schemaPlace(root, segments);
	if (context.direct.includes(place)) {
		const message = `\`${reference}\` refers to itself without a field or an item in between.`;
		return refuse(node, message, "A schema can hold itself as a field or as an item of a list.");
	}
	if (context.entered.includes(place)) {
		return { type: referenceTo(place, typeName(segments, root), context), diagnostics: [] };
	}
	const known = context.read.get(place);
	if (known !== undefined) return { ...known, diagnostics: [] };
	const target = findTarget(segments, root);
	if (target.kind === "missing") return missing(node, reference, root, context);
	if (target.kind === "embedded") {
		return refuse(node, "A `$ref` into a schema with an `$id` of its own is not supported.");
	}
	const inside = { ...context, root, entered: [...context.entered, place], direct: [...context.direct, place] };
	const part = parse(target.node, inside);
	context.targets.set(place, part.type);
	const own = context.references.get(place);
	const named = own === undefined ? part : { ...part, type: own };
	context.read.set(place, named);
	return named;
}

/** What the last step to a schema calls it, or its file where it is all of that. */
const typeName = (segments: readonly string[], { span }: DataNode): string =>
	pascalCase(segments.at(-1) ?? posix.basename(span.path, posix.extname(span.path)));

function missing(node: DataNode, reference: string, root: DataNode, context: SchemaContext): SchemaPart {
	const file = reference.slice(0, reference.indexOf("#") + 1);
	const names = ["$defs", "definitions"].flatMap((place) => {
		const defs = fieldOf(root, place);
		return defs?.kind === "map" ? defs.entries.map(({ name }) => `${file}/${place}/${name}`) : [];
	});
	const near = didYouMean(reference, names) ?? (names.length === 1 ? names[0] : undefined);
	const hint = near === undefined ? "Write the schema under `$defs`." : `Did you mean \`${near}\`?`;
	const message = `There is no schema at \`${reference}\`.`;
	if (root === context.root) return invalidSchema(node, message, hint);
	return { type: { kind: "unknown" }, diagnostics: [createDiagnostic("missing-schema", node.span, message, { hint })] };
}

const refuse = (node: DataNode, message: string, hint = "Write the schema in this place."): SchemaPart => ({
	type: { kind: "unknown" },
	diagnostics: [createDiagnostic("unsupported-schema-keyword", node.span, message, { hint })],
});
