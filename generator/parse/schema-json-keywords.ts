import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MapEntry } from "./data-node.ts";
import { didYouMean } from "./did-you-mean.ts";

/** The entries of a schema by keyword. */
export type Keywords = ReadonlyMap<string, MapEntry>;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The keywords that give a type and its description. */
const structural = words("type properties required additionalProperties items enum const anyOf nullable description");

/** Keywords that say something about a schema and nothing about its values: none is refused for them. */
const annotations = words("$schema $id $comment title example examples deprecated readOnly writeOnly");

/** Keywords that another one can stand for. */
const replaced: ReadonlyMap<string, string> = new Map([
	["default", "Leave the name out of `required`, and write the default into the template, behind `{{else}}`."],
	["oneOf", "Write `anyOf`."],
	["allOf", "Write all fields into one schema."],
	["$ref", "Write the schema in this place."],
	["$dynamicRef", "Write the schema in this place."],
	["$defs", "Write each schema in the place where it is used."],
	["definitions", "Write each schema in the place where it is used."],
	["prefixItems", "Write one schema for all items: `items`."],
	["additionalItems", "Write one schema for all items: `items`."],
	["patternProperties", "Write one schema for all further fields: `additionalProperties`."],
]);

/** Keywords that refuse some values of a type. */
const constraints = words(`
	not if then else dependentRequired dependentSchemas dependencies propertyNames
	minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format
	minItems maxItems uniqueItems contains minContains maxContains unevaluatedItems
	minProperties maxProperties unevaluatedProperties contentEncoding contentMediaType contentSchema
	$anchor $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary`);

/** Whether JSON Schema has the keyword, supported or not. */
export const isKeyword = (name: string): boolean =>
	[structural, annotations, constraints].some((names) => names.includes(name)) || replaced.has(name);

/** Every keyword that is not part of what pm-gen reads of JSON Schema is reported: none is ignored that has a meaning. */
export const checkKeywords = (entries: readonly MapEntry[]): Diagnostic[] =>
	entries
		.filter(({ name }) => !structural.includes(name) && !annotations.includes(name))
		.map(({ name, key }) => {
			const message = isKeyword(name)
				? `The keyword \`${name}\` is not supported in an input.`
				: `\`${name}\` is no keyword of JSON Schema.`;
			return createDiagnostic("unsupported-schema-keyword", key.span, message, { hint: hintFor(name) });
		});

function hintFor(name: string): string {
	if (constraints.includes(name)) return "Leave it out: of a value its type alone is checked.";
	const near = didYouMean(name, [...structural, ...annotations, ...constraints, ...replaced.keys()]);
	return (
		replaced.get(name) ??
		(near === undefined ? "The fields of an object stand under `properties`." : `Did you mean \`${near}\`?`)
	);
}

/** Reports those of the keywords that a schema has, since they mean nothing beside what it has too. */
export const refuseBeside = (
	keywords: Keywords,
	beside: string,
	refused: readonly string[],
	hint: string,
): Diagnostic[] =>
	refused.flatMap((name) => {
		const entry = keywords.get(name);
		if (entry === undefined || name === beside) return [];
		const message = `\`${name}\` cannot stand beside \`${beside}\`.`;
		return [createDiagnostic("invalid-schema", entry.key.span, message, { hint })];
	});
