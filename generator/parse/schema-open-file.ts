import { posix } from "node:path";
import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { RelatedPlace } from "../model/diagnostic.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { fieldOf } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { SchemaContext } from "./schema-context.ts";
import type { SchemaLocation } from "./schema-location.ts";
import type { SchemaPart } from "./schema-part.ts";

/** The whole schema that a reference leads into, or a part that says why there is none. */
type OpenedFile = { readonly root?: DataNode; readonly refusal: SchemaPart };

/** Opens the file that a `$ref` leads to; a reference without a file stays in its own. */
export function openSchemaFile(node: ScalarNode, location: SchemaLocation, context: SchemaContext): OpenedFile {
	const written = String(node.value).split("#")[0];
	if (location.kind !== "place") {
		const [message, hint] = reasons[location.kind];
		return refuse(node, "unreadable-schema", message, hint);
	}
	const { path } = location;
	if (path === undefined) return { root: context.root, refusal: nothing };
	const base = ownAddress(context.root);
	if (base !== undefined) {
		const message = `By its \`$id\` this schema's references begin at ${base}, not at its file.`;
		return refuse(node, "unsupported-schema-keyword", message, "Take the `$id` out.");
	}
	const file = context.files.open(path);
	switch (file.kind) {
		case "read":
			return { root: file.node, refusal: nothing };
		case "unreadable":
			return refuse(
				node,
				"unreadable-schema",
				`\`${written}\` cannot be read: ${file.reason}.`,
				undefined,
				file.related,
			);
		case "missing":
			return refuse(node, "missing-schema", `There is no file ${path}.`, missingHint(path, context));
	}
}

const nothing: SchemaPart = { type: { kind: "unknown" }, diagnostics: [] };

const reasons = {
	network: ["Schemas are not fetched from anywhere.", "Put the file into the project and refer to it: `./other.json`."],
	absolute: ["A reference to a file begins at the file that says it.", "Write `./other.json` or `../other.json`."],
	outside: ["The file lies outside of the project.", "Put it into the project's folder."],
	malformed: ["This is no reference.", "Write `./other.json#/$defs/name`."],
} as const;

/** The address that a schema's `$id` gives to it, unless that is the plain name of a file beside it. */
function ownAddress(root: DataNode): string | undefined {
	const id = fieldOf(root, "$id");
	const address = id?.kind === "scalar" ? String(id.value) : "";
	return /[/:]/.test(address) ? address : undefined;
}

/** The file of nearly that name, as it is written from here. */
function missingHint(path: string, { files, root }: SchemaContext): string | undefined {
	const name = didYouMean(
		posix.basename(path),
		files.paths.map((other) => posix.basename(other)),
	);
	const near = files.paths.find((other) => posix.basename(other) === name);
	if (near === undefined) return undefined;
	const relative = posix.relative(posix.dirname(root.span.path), near);
	return `Did you mean \`${relative.startsWith("../") ? relative : `./${relative}`}\`?`;
}

function refuse(
	node: DataNode,
	code: DiagnosticCode,
	message: string,
	hint?: string,
	related: readonly RelatedPlace[] = [],
): OpenedFile {
	const options = { ...(hint === undefined ? {} : { hint }), ...(related.length === 0 ? {} : { related }) };
	return { refusal: { ...nothing, diagnostics: [createDiagnostic(code, node.span, message, options)] } };
}
