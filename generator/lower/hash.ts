import { createHash } from "node:crypto";
import type { OutputDocument, PromptDocument, SettingsMap } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonSchemaOf } from "../model/json-schema-of.ts";
import type { MessageIR, TextIR } from "../model/prompt-ir.ts";
import type { ToolDocument } from "../model/tool.ts";
import type { TypeIR } from "../model/type-ir.ts";

/**
 * `"1-"` and 12 hex digits of SHA-256 over what reaches a model: roles, texts, defaults, model names and settings as the
 * definition says them. Layout, description, tags, version and declared types do not change it (DESIGN.md §4).
 */
export function promptHash(
	document: PromptDocument,
	messages: readonly MessageIR[],
	conversation?: readonly TextIR[],
): string {
	const { models, settings } = document;
	const input = document.input?.value;
	const content = {
		...(conversation === undefined
			? {
					messages: messages.map(({ role, text, required }) => ({
						role,
						required,
						text: JSON.stringify(text, withoutTypes),
					})),
				}
			: { conversation: JSON.stringify(conversation, withoutTypes) }),
		model: models.plain?.value,
		models: mapValues(models.byProvider, (model) => model.value),
		settings: settingsOf(settings.common),
		byProvider: mapValues(settings.byProvider, settingsOf),
		defaults: input && defaultsOf(input),
		// What is asked for in the prompt is among its texts.
		...(isAskedNatively(document.output) ? { output: contentOf(document.output) } : {}),
		...(document.tools === undefined ? {} : { tools: document.tools.map(contentOfTool) }),
		...(document.toolChoice === undefined ? {} : { toolChoice: document.toolChoice.value }),
	};
	const json = JSON.stringify(content, sortedKeys);
	return `1-${createHash("sha256").update(json).digest("hex").slice(0, 12)}`;
}

/** The schema is a text: models answer in the order of its fields. */
const contentOf = ({ type, description, strict }: OutputDocument): Readonly<Record<string, JsonValue>> => ({
	schema: JSON.stringify(strict ? withoutNotes(jsonSchemaOf(type)) : jsonSchemaOf(type)),
	...(description === undefined ? {} : { description }),
	strict,
});

/** As of an answer, the order of fields is part of what a model sees, and so is that of the tools. */
const contentOfTool = ({ name, description, input, strict }: ToolDocument): Readonly<Record<string, JsonValue>> => ({
	name,
	...(description === undefined ? {} : { description }),
	input: JSON.stringify(jsonSchemaOf(input)),
	strict,
});

/** A schema without what no provider is sent of it but in OpenAI's loose mode. */
function withoutNotes(schema: JsonValue): JsonValue {
	if (typeof schema !== "object" || schema === null) return schema;
	if (isJsonList(schema)) return schema.map(withoutNotes);
	const kept = Object.entries(schema).filter(([keyword]) => keyword !== "default" && keyword !== "deprecated");
	return Object.fromEntries(
		kept.map(([keyword, value]) => [keyword, holdsSchemas.has(keyword) ? mapNames(value) : withoutNotes(value)]),
	);
}

/** Keywords below which the keys are names. */
const holdsSchemas: ReadonlySet<string> = new Set(["properties", "$defs"]);

const mapNames = (schemas: JsonValue): JsonValue =>
	typeof schemas !== "object" || schemas === null || isJsonList(schemas) ? schemas : mapValues(schemas, withoutNotes);

const settingsOf = ({
	entries,
	raw,
}: SettingsMap): { readonly [part: string]: Readonly<Record<string, JsonValue>> } => ({
	entries: Object.fromEntries(entries.map(({ name, value }) => [name, value.value])),
	raw: Object.fromEntries(raw.map(({ name, value }) => [name, value.value])),
});

const mapValues = <Value, Result>(
	record: Readonly<Record<string, Value | undefined>>,
	convert: (value: Value) => Result,
): Readonly<Record<string, Result>> =>
	Object.fromEntries(
		Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, convert(value)]])),
	);

/** The defaults of fields by name, those inside of objects and lists below them; undefined where there is none. */
function defaultsOf(type: TypeIR): JsonValue | undefined {
	if (type.kind === "array") return defaultsOf(type.items);
	if (type.kind === "union") return type.members.map(defaultsOf).find((found) => found !== undefined);
	if (type.kind !== "object") return undefined;
	const found = type.fields.flatMap((field): [string, JsonValue][] => {
		const inside = defaultsOf(field.type);
		return field.default === undefined && inside === undefined
			? []
			: [
					[
						field.name,
						{
							...(field.default === undefined ? {} : { default: field.default }),
							...(inside === undefined ? {} : { inside }),
						},
					],
				];
	});
	return found.length === 0 ? undefined : Object.fromEntries(found);
}

/**
 * The type of a value says nothing about what is printed, nor does the collection that an element is remembered by. What has
 * no kind is no node, but named arguments, of which one may be called `type`.
 */
function withoutTypes(this: { readonly kind?: unknown }, key: string, part: unknown): unknown {
	return (key === "type" || key === "of") && typeof this.kind === "string" ? undefined : part;
}

const sortedKeys = (_key: string, part: unknown): unknown =>
	typeof part === "object" && part !== null && !Array.isArray(part)
		? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
		: part;
