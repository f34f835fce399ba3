import type { BinaryOperator, Expression } from "../model/code.ts";
import { binary, not } from "../model/code-builders.ts";
import type { Helper, HelperArguments } from "../model/helper.ts";

const compare = (
	name: string,
	operator: BinaryOperator,
	doc: string,
	use: "value" | "number",
	example: Helper["example"],
): Helper => ({
	name,
	doc,
	example,
	parameters: [
		{ name: "a", use },
		{ name: "b", use },
	],
	required: 2,
	options: [],
	returns: { kind: "boolean" },
	emit: ({ value }) => binary(operator, value(0), value(1)),
});

const fold =
	(operator: "&&" | "||") =>
	({ count, value }: HelperArguments): Expression => {
		const tests = Array.from({ length: count }, (_, position) => value(position));
		return tests.reduce((left, right) => binary(operator, left, right));
	};

const logical = (name: string, operator: "&&" | "||", doc: string, example: Helper["example"]): Helper => ({
	name,
	doc,
	example,
	parameters: [{ name: "conditions", use: "condition", rest: true }],
	required: 1,
	options: [],
	returns: { kind: "boolean" },
	emit: fold(operator),
});

/** Helpers that give true or false. Comparison is strict: 1 and "1" are not equal. */
export const comparisonHelpers: readonly Helper[] = [
	compare("eq", "===", "Whether two values are equal.", "value", {
		template: '{{#if (eq plan "pro")}}Pro{{/if}}',
		data: { plan: "pro" },
		prints: "Pro",
	}),
	compare("ne", "!==", "Whether two values differ.", "value", {
		template: '{{#if (ne plan "pro")}}Basic{{/if}}',
		data: { plan: "free" },
		prints: "Basic",
	}),
	compare("lt", "<", "Whether a number is less than another.", "number", {
		template: "{{lt count 3}}",
		data: { count: 2 },
		prints: "true",
	}),
	compare("lte", "<=", "Whether a number is less than another or equal to it.", "number", {
		template: "{{lte count 3}}",
		data: { count: 3 },
		prints: "true",
	}),
	compare("gt", ">", "Whether a number is greater than another.", "number", {
		template: "{{gt count 3}}",
		data: { count: 2 },
		prints: "false",
	}),
	compare("gte", ">=", "Whether a number is greater than another or equal to it.", "number", {
		template: "{{gte count 3}}",
		data: { count: 3 },
		prints: "true",
	}),
	logical("and", "&&", "Whether all conditions are true, as {{#if}} sees them.", {
		template: "{{#if (and a b)}}both{{/if}}",
		data: { a: true, b: "x" },
		prints: "both",
	}),
	logical("or", "||", "Whether any condition is true, as {{#if}} sees them.", {
		template: "{{#if (or a b)}}any{{/if}}",
		data: { a: false, b: "x" },
		prints: "any",
	}),
	{
		name: "not",
		doc: "Whether a condition is false, as {{#if}} sees it.",
		example: { template: "{{#if (not a)}}none{{/if}}", data: { a: "" }, prints: "none" },
		parameters: [{ name: "condition", use: "condition" }],
		required: 1,
		options: [],
		returns: { kind: "boolean" },
		emit: ({ value }) => not(value(0)),
	},
];
