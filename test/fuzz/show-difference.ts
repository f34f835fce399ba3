import { jsonSchemaOf } from "./json-schema-of.ts";
import type { ShownDifference } from "./shrink.ts";

/** A difference as a case that can be put into a test; objects that stand in several places are declared before it. */
export function showDifference({ item, difference }: ShownDifference): string {
	const { declarations, text } = showValue(difference.data);
	return [
		...declarations,
		"{",
		`\ttemplate: ${quote(item.template)},`,
		...(Object.keys(item.partials).length === 0 ? [] : [`\tpartials: ${showValue(item.partials).text},`]),
		...(item.input === undefined ? [] : [`\tinput: ${JSON.stringify(jsonSchemaOf(item.input))},`]),
		`\tdata: ${text},`,
		`\t// Handlebars: ${showOutcome(difference.want)}`,
		`\t// generated:  ${showOutcome(difference.got)}`,
		"},",
	].join("\n");
}

type Outcome = ShownDifference["difference"]["want"];

const showOutcome = (outcome: Outcome): string =>
	outcome.kind === "text" ? quote(outcome.text) : `throws ${outcome.message}`;

/** JSON, with what JavaScript's own line ends and lone surrogates would spoil in a terminal escaped. */
const quote = (text: string): string =>
	JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);

function showValue(data: unknown): { readonly declarations: readonly string[]; readonly text: string } {
	const declarations: string[] = [];
	const names = new Map<unknown, string>();
	const counts = countObjects(data, new Map());
	const show = (value: unknown): string => {
		const name = names.get(value);
		if (name !== undefined) return name;
		if ((counts.get(value) ?? 0) < 2) return write(value);
		const shared = `shared${names.size}`;
		names.set(value, shared);
		declarations.push(`const ${shared} = ${write(value)};`);
		return shared;
	};
	const write = (value: unknown): string => {
		if (typeof value === "string") return quote(value);
		if (Object.is(value, -0)) return "-0";
		if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
		if (typeof value !== "object" || value === null) return String(value);
		const fields = Object.entries(value).map(([key, field]) => `${quote(key)}: ${show(field)}`);
		return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
	};
	return { text: show(data), declarations };
}

function countObjects(value: unknown, counts: Map<unknown, number>): ReadonlyMap<unknown, number> {
	if (typeof value !== "object" || value === null) return counts;
	counts.set(value, (counts.get(value) ?? 0) + 1);
	if (counts.get(value) === 1) for (const inner of Object.values(value)) countObjects(inner, counts);
	return counts;
}
