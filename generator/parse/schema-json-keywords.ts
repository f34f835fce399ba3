import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Family } from "./schema-family.ts";

/** The entries of a schema by keyword. */
export type Keywords = ReadonlyMap<string, MapEntry>;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The keywords that say something of values of one kind only. */
const familyKeywords: Readonly<Partial<Record<Family, readonly string[]>>> = {
	object: words("properties required additionalProperties minProperties maxProperties propertyNames"),
	array: words("items prefixItems additionalItems minItems maxItems uniqueItems"),
	string: words("minLength maxLength pattern format"),
	number: words("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
};

/** The keywords that are read, whatever the kind of the value. */
const general = words(
	"type enum const anyOf oneOf allOf $ref $defs definitions nullable description deprecated default",
);

/** Keywords that say something about a schema and nothing about its values: none is refused for them. */
const annotations = words("$schema $id $comment title example examples readOnly writeOnly");

/** Keywords that another one can stand for. */
const replaced: ReadonlyMap<string, string> = new Map([
	["$dynamicRef", "Write the schema in this place."],
	["patternProperties", "Write one schema for all further fields: `additionalProperties`."],
]);

/** Keywords that refuse some values and are not checked. */
const unchecked = words(`
	not if then else dependentRequired dependentSchemas dependencies contains minContains maxContains
	unevaluatedItems unevaluatedProperties contentEncoding contentMediaType contentSchema
	$anchor $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary`);

/** The keywords that are read. */
export const supportedKeywords: readonly string[] = [
	...general,
	...annotations,
	...Object.values(familyKeywords).flat(),
];

/** Whether JSON Schema has the keyword, supported or not. */
export const isKeyword = (name: string): boolean =>
	supportedKeywords.includes(name) || unchecked.includes(name) || replaced.has(name);

/** Whether a keyword says nothing about the values. */
export const isAnnotation = (name: string): boolean =>
	annotations.includes(name) || name === "description" || name === "deprecated";

/** The keywords of a schema that are for values of one kind. */
export const keywordsFor = (family: Family, keywords: Keywords): readonly MapEntry[] =>
	(familyKeywords[family] ?? []).flatMap((name) => keywords.get(name) ?? []);

/** Every keyword that is not part of what pm-gen reads of JSON Schema is reported: none is ignored that has a meaning. */
export const checkKeywords = (entries: readonly MapEntry[]): Diagnostic[] =>
	entries
		.filter(({ name, value }) => !supportedKeywords.includes(name) || (name === "$schema" && !isKnownDialect(value)))
		.map(({ name, key }) => {
			const message = isKeyword(name)
				? name === "$schema"
					? "This dialect of JSON Schema is not supported."
					: `The keyword \`${name}\` is not supported in an input.`
				: `\`${name}\` is no keyword of JSON Schema.`;
			return createDiagnostic("unsupported-schema-keyword", key.span, message, { hint: hintFor(name) });
		});

/** The values of `$schema` whose dialects are read. */
export const knownDialects = /^https?:\/\/json-schema\.org\/(?:draft\/2020-12|draft-07)\/schema#?$/;

const isKnownDialect = (node: DataNode): boolean => node.kind === "scalar" && knownDialects.test(String(node.value));

function hintFor(name: string): string {
	if (name === "$schema") return "Those that are: https://json-schema.org/draft/2020-12/schema and draft-07's.";
	if (unchecked.includes(name)) return "Leave it out: it is not checked.";
	const near = didYouMean(name, [...supportedKeywords, ...unchecked, ...replaced.keys()]);
	return (
		replaced.get(name) ??
		(near === undefined ? "The fields of an object stand under `properties`." : `Did you mean \`${near}\`?`)
	);
}
