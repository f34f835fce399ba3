import { posix } from "node:path";
import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic, RelatedPlace } from "../model/diagnostic.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { fieldOf } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { PromptManagerContext } from "./prompt-manager-schema-context.ts";

/** A schema that was found by its name, with the file that it stands in; undefined where a finding says why there is none. */
export type FoundSchema = {
	readonly schema?: { readonly node: DataNode; readonly file: DataNode };
	readonly diagnostics: readonly Diagnostic[];
};

type NamedSchema = { readonly name: string; readonly node: DataNode; readonly file: DataNode };

/**
 * Finds a schema by its name. As for the original it stands in the file of its name; where it does not, the other files of
 * the same folders are looked into, since the original finds in them what it has loaded before.
 */
export function findSchema(reference: ScalarNode, { files, folders }: PromptManagerContext): FoundSchema {
	const name = String(reference.value);
	const own = folders.flatMap((folder) => [`${folder}/${name}.yaml`, `${folder}/${name}.yml`]);
	const others = folders.flatMap((folder) => files.paths.filter((path) => posix.dirname(path) === folder));
	const paths = [...new Set([...own, ...others])].filter((path) => /\.ya?ml$/i.test(path));
	const broken: { readonly path: string; readonly reason: string; readonly related: readonly RelatedPlace[] }[] = [];
	const seen: NamedSchema[] = [];
	for (const path of paths) {
		const file = files.open(path);
		if (file.kind === "unreadable") broken.push({ path, reason: file.reason, related: file.related ?? [] });
		if (file.kind !== "read") continue;
		const schemas = schemasIn(file.node);
		const found = schemas.find((schema) => schema.name === name);
		if (found !== undefined) return { schema: found, diagnostics: [] };
		seen.push(...schemas);
	}
	const [first] = broken;
	if (first !== undefined) {
		const message = `The schema "${name}" was not found, and ${first.path} cannot be read: ${first.reason}.`;
		return refuse("unreadable-schema", reference, message, { related: first.related });
	}
	const near = didYouMean(
		name,
		seen.map((schema) => schema.name),
	);
	const where = folders.map((folder) => `${folder}/${name}.yaml`).join(" or ");
	const hint = near === undefined ? `It is looked for in ${where}.` : `Did you mean \`${near}\`?`;
	return refuse("missing-schema", reference, `There is no schema "${name}".`, { hint });
}

function schemasIn(file: DataNode): readonly NamedSchema[] {
	const list = fieldOf(file, "schemas");
	const items = list?.kind === "list" ? list.items : [];
	return items.flatMap((node) => {
		const name = fieldOf(node, "name");
		return name?.kind === "scalar" ? [{ name: String(name.value), node, file }] : [];
	});
}

const refuse = (
	code: DiagnosticCode,
	{ span }: ScalarNode,
	message: string,
	options: { readonly hint?: string; readonly related?: readonly RelatedPlace[] },
): FoundSchema => ({ diagnostics: [createDiagnostic(code, span, message, options)] });
