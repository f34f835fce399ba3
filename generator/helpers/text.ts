import type { Expression } from "../model/code.ts";
import { binary, call, identifier, member, number, runtimeValue, string } from "../model/code-builders.ts";
import type { Helper, HelperArguments, HelperParameter } from "../model/helper.ts";

const text: HelperParameter = { name: "text", use: "text" };

const method = (name: string, method: string, doc: string, example: Helper["example"]): Helper => ({
	name,
	doc,
	example,
	parameters: [text],
	required: 1,
	options: [],
	returns: { kind: "string" },
	emit: (given) => call(member(given.text(0), method)),
});

const runtimeHelper = (helper: Omit<Helper, "emit" | "options" | "returns">, runtimeName: string): Helper => ({
	...helper,
	options: [],
	returns: { kind: "string" },
	emit: (given) => call(runtimeValue(runtimeName), ...argumentsOf(helper.parameters, given)),
});

/** Each argument as its parameter takes it: as text or as it is. */
const argumentsOf = (parameters: readonly HelperParameter[], given: HelperArguments): readonly Expression[] =>
	Array.from({ length: given.count }, (_, position) =>
		parameters[position]?.use === "text" ? given.text(position) : given.value(position),
	);

/** Helpers that give a text. */
export const textHelpers: readonly Helper[] = [
	method("upper", "toUpperCase", "A text in capitals.", {
		template: "{{upper name}}",
		data: { name: "ada" },
		prints: "ADA",
	}),
	method("lower", "toLowerCase", "A text in small letters.", {
		template: "{{lower name}}",
		data: { name: "ADA" },
		prints: "ada",
	}),
	method("trim", "trim", "A text without white space at its ends.", {
		template: "[{{trim name}}]",
		data: { name: " ada " },
		prints: "[ada]",
	}),
	runtimeHelper(
		{
			name: "xml",
			doc: "A text that can stand in XML: `&`, `<`, `>` and quotes are escaped.",
			example: { template: "<a>{{xml name}}</a>", data: { name: "<b>" }, prints: "<a>&lt;b&gt;</a>" },
			parameters: [text],
			required: 1,
		},
		"escapeXml",
	),
	runtimeHelper(
		{
			name: "truncate",
			doc: "The first characters of a text, with an ellipsis (or the third argument) where something was cut off.",
			example: { template: "{{truncate name 3}}", data: { name: "Augusta" }, prints: "Aug…" },
			parameters: [text, { name: "length", use: "number" }, { name: "ellipsis", use: "text" }],
			required: 2,
		},
		"truncate",
	),
	runtimeHelper(
		{
			name: "indent",
			doc: "A text with each of its lines, but for empty ones, moved to the right by a number of blanks.",
			example: { template: "{{indent name 2}}", data: { name: "a\nb" }, prints: "  a\n  b" },
			parameters: [text, { name: "blanks", use: "number" }],
			required: 2,
		},
		"indent",
	),
	{
		name: "default",
		doc: "A value, or another one where it is missing, null or an empty text.",
		example: { template: '{{default name "friend"}}', data: { name: "" }, prints: "friend" },
		parameters: [
			{ name: "value", use: "maybe" },
			{ name: "otherwise", use: "text" },
		],
		required: 2,
		options: [],
		returns: { kind: "string" },
		emit: (given) => binary("||", given.isText(0) ? given.value(0) : given.text(0), given.text(1)),
	},
	{
		name: "json",
		doc: "A value as JSON; `indent=2` breaks it into lines.",
		example: { template: "{{json user}}", data: { user: { name: "Ada" } }, prints: '{"name":"Ada"}' },
		parameters: [{ name: "value", use: "any" }],
		required: 1,
		options: [{ name: "indent", use: "number" }],
		returns: { kind: "string" },
		emit: (given) => {
			const indent = given.named("indent");
			const layout = indent === undefined ? [] : [{ kind: "null" } as const, indent];
			const json = call(member(identifier("JSON"), "stringify"), given.value(0), ...layout);
			// Of undefined there is no JSON, and nothing is printed.
			return given.isOptional(0) ? call(runtimeValue("toText"), json) : json;
		},
	},
	{
		name: "dateIso",
		doc: "A point in time (a number of milliseconds, or a text that says a date) as an ISO 8601 text in UTC.",
		example: { template: "{{dateIso at}}", data: { at: 0 }, prints: "1970-01-01T00:00:00.000Z" },
		parameters: [{ name: "date", use: "text" }],
		required: 1,
		options: [],
		returns: { kind: "string" },
		emit: (given) => call(runtimeValue("dateIso"), given.value(0)),
	},
	{
		name: "join",
		doc: "The items of a list in one text, with a comma and a blank (or the second argument) between them.",
		example: { template: "{{join tags}}", data: { tags: ["a", "b"] }, prints: "a, b" },
		parameters: [
			{ name: "list", use: "list" },
			{ name: "separator", use: "text" },
		],
		required: 1,
		options: [],
		returns: { kind: "string" },
		emit: (given) => {
			const separator = given.count > 1 ? given.text(1) : string(", ");
			return call(member(given.list(0), "join"), separator);
		},
	},
	{
		name: "includes",
		doc: "Whether a list has an item.",
		example: { template: '{{includes tags "b"}}', data: { tags: ["a", "b"] }, prints: "true" },
		parameters: [
			{ name: "list", use: "list" },
			{ name: "item", use: "value" },
		],
		required: 2,
		options: [],
		returns: { kind: "boolean" },
		emit: (given) => call(runtimeValue("includes"), given.list(0), given.value(1)),
	},
	{
		name: "add",
		doc: "The sum of numbers.",
		example: { template: "{{add count 1}}", data: { count: 2 }, prints: "3" },
		parameters: [
			{ name: "a", use: "number" },
			{ name: "b", use: "number" },
		],
		required: 2,
		options: [],
		returns: { kind: "number" },
		emit: (given) => binary("+", given.value(0), given.value(1)),
	},
	{
		name: "increment",
		doc: "A number and one: for lists that count from 1.",
		example: { template: "{{increment count}}", data: { count: 2 }, prints: "3" },
		parameters: [{ name: "number", use: "number" }],
		required: 1,
		options: [],
		returns: { kind: "number" },
		emit: (given) => binary("+", given.value(0), number(1)),
	},
];
