import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { FieldIR } from "../model/type-ir.ts";
import { checkShape } from "./check-shape.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { entryOf, fieldOf, isNull } from "./data-value.ts";
import { type ParsedField, parseField } from "./prompt-manager-field.ts";
import { findSchema } from "./prompt-manager-find-schema.ts";
import type { PromptManagerContext } from "./prompt-manager-schema-context.ts";
import { promptManagerSchemaFileShape, promptManagerSchemaShape } from "./prompt-manager-schema-shape.ts";
import type { SchemaPart } from "./schema-part.ts";
import { referenceTo } from "./schema-reference-type.ts";
import { textOf } from "./text-values.ts";

/** The type that the schema of a name says: an object with its fields and those of the schema that it extends. */
export function parseNamedSchema(reference: ScalarNode, context: PromptManagerContext): SchemaPart {
	const { schema, diagnostics } = findSchema(reference, context);
	if (schema === undefined) return { type: { kind: "unknown" }, diagnostics };
	const place = `${schema.node.span.path}:${schema.node.span.start}`;
	if (context.entered.includes(place)) {
		return { type: referenceTo(place, pascalCase(String(reference.value)), context), diagnostics: [] };
	}
	const known = context.read.get(place);
	if (known !== undefined) return { ...known, diagnostics: [] };
	const part = parseSchemaNode(schema.node, { ...context, entered: [...context.entered, place] });
	const shape = checkShape(schema.file, promptManagerSchemaFileShape, "a file of schemas");
	context.targets.set(place, part.type);
	// The whole schema stays what it is: an input is an object.
	const own = context.entered.length === 0 ? undefined : context.references.get(place);
	const read = { ...part, type: own ?? part.type, diagnostics: [...shape, ...part.diagnostics] };
	context.read.set(place, read);
	return read;
}

function parseSchemaNode(node: DataNode, context: PromptManagerContext): SchemaPart {
	const shape = checkShape(node, promptManagerSchemaShape, "a schema");
	// What has another shape than it should is reported, and saying more of it would be guessing.
	if (shape.some(({ severity }) => severity === "error")) return { type: { kind: "unknown" }, diagnostics: shape };
	const parent = textOf(fieldOf(node, "extends"));
	const inherited = parent === undefined ? undefined : parseBase(parent, context);
	const list = fieldOf(node, "fields");
	const parts = (list?.kind === "list" ? list.items : []).map((item) => parseField(item, context, parseNamedSchema));
	const description = textOf(fieldOf(node, "description"))?.value;
	return {
		type: {
			kind: "object",
			fields: mergeFields(inherited?.type.kind === "object" ? inherited.type.fields : [], parts),
			...(isTrue(node, "strict", true) ? { closed: true } : { additional: { kind: "unknown" } }),
		},
		...(description === undefined ? {} : { description }),
		diagnostics: [
			...shape,
			...(inherited?.diagnostics ?? []),
			...refuseBoth(node),
			...refuseTwice(list),
			...parts.flatMap(({ diagnostics }) => diagnostics),
		],
	};
}

/** The schema that another one extends, which may hold but not extend itself. */
function parseBase(parent: ScalarNode, context: PromptManagerContext): SchemaPart {
	const part = parseNamedSchema(parent, context);
	if (part.type.kind !== "reference") return part;
	const type = part.type.target();
	if (type.kind === "object") return { ...part, type };
	const message = `The schema "${parent.value}" extends itself.`;
	return { ...part, type, diagnostics: [createDiagnostic("invalid-schema", parent.span, message)] };
}

/** The fields of the schema that is extended, of which one's own takes the place, and one's own further ones. */
function mergeFields(inherited: readonly FieldIR[], own: readonly ParsedField[]): readonly FieldIR[] {
	const kept = inherited.flatMap((field) => {
		const other = own.find(({ name }) => name === field.name);
		return other === undefined ? [field] : (other.field ?? []);
	});
	return [...kept, ...own.flatMap(({ field }) => (field === undefined || kept.includes(field) ? [] : [field]))];
}

/** `strict` is true where nothing else is said, and does not go with further keys, as the original has it. */
function refuseBoth(node: DataNode): readonly Diagnostic[] {
	const extra = entryOf(node, "allow_extra");
	if (extra === undefined || !isTrue(node, "allow_extra", false) || !isTrue(node, "strict", true)) return [];
	const message = "`allow_extra` does not go with `strict`, which is true where nothing else is said.";
	return [createDiagnostic("invalid-schema", extra.key.span, message, { hint: "Write `strict: false`." })];
}

function refuseTwice(list: DataNode | undefined): readonly Diagnostic[] {
	const names = (list?.kind === "list" ? list.items : []).flatMap((item) => textOf(fieldOf(item, "name")) ?? []);
	return names.flatMap((node, i) => {
		const first = names.slice(0, i).find(({ value }) => value === node.value);
		if (first === undefined) return [];
		const related = [{ message: "The first one is here.", span: first.span }];
		return [
			createDiagnostic("invalid-schema", node.span, `The field \`${node.value}\` is declared twice.`, { related }),
		];
	});
}

function isTrue(node: DataNode, name: string, otherwise: boolean): boolean {
	const flag = fieldOf(node, name);
	return isNull(flag) ? otherwise : flag.kind === "scalar" && flag.value === true;
}
