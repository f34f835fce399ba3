import { type ForeignToken, readForeignTokens } from "./foreign-tokens.ts";

/** What an expression of another language is in Handlebars; a `call` must stand in parentheses where it is an argument. */
export type HandlebarsExpression = { readonly text: string; readonly call: boolean };

/** An expression, or a choice between two, which Handlebars writes as a block. */
export type ForeignReading =
	| ({ readonly kind: "expression" } & HandlebarsExpression)
	| {
			readonly kind: "choice";
			readonly condition: HandlebarsExpression;
			readonly then: HandlebarsExpression;
			readonly otherwise?: HandlebarsExpression;
	  };

/** An expression as the argument of another. */
export const asArgument = ({ text, call }: HandlebarsExpression): string => (call ? `(${text})` : text);

/** Undefined stands for what has no counterpart in Handlebars; all that is made of it has none either. */
type Maybe = HandlebarsExpression | undefined;
type Reader = { readonly tokens: readonly ForeignToken[]; at: number; readonly printed: boolean };

/**
 * Reads an expression with operators, filters, method calls or Go's dots, and says it with the standard helpers, so that a
 * hint can show it; undefined when there is no way to say it. In what is `printed`, `a || b` is a default.
 */
export function readForeignExpression(source: string, printed: boolean): ForeignReading | undefined {
	const tokens = readForeignTokens(source);
	if (tokens === undefined) return undefined;
	const chooses = tokens.some(({ kind, text }) => kind === "operator" && (text === "?" || text === "if"));
	const reader = { tokens, at: 0, printed: printed && !chooses };
	const reading = readChoice(reader);
	return reader.at === tokens.length ? reading : undefined;
}

function take(reader: Reader, ...texts: readonly string[]): string | undefined {
	const token = reader.tokens[reader.at];
	if (token?.kind !== "operator" || !texts.includes(token.text)) return undefined;
	reader.at += 1;
	return token.text;
}

function call(name: string | undefined, ...values: readonly Maybe[]): Maybe {
	const known = values.filter((value) => value !== undefined);
	if (name === undefined || known.length < values.length) return undefined;
	return { text: [name, ...known.map(asArgument)].join(" "), call: true };
}

function readChoice(reader: Reader): ForeignReading | undefined {
	const first = readEither(reader);
	if (first === undefined) return undefined;
	if (take(reader, "?") !== undefined) {
		const then = readEither(reader);
		const otherwise = take(reader, ":") === undefined ? undefined : readEither(reader);
		return then && otherwise && { kind: "choice", condition: first, then, otherwise };
	}
	if (take(reader, "if") === undefined) return { kind: "expression", ...first };
	const condition = readEither(reader);
	if (condition === undefined) return undefined;
	if (take(reader, "else") === undefined) return { kind: "choice", condition, then: first };
	const otherwise = readEither(reader);
	return otherwise && { kind: "choice", condition, then: first, otherwise };
}

/** Filters and methods of other languages, by the helper that does the same. */
const helperNames: Readonly<Record<string, string>> = {
	default: "default",
	upper: "upper",
	upcase: "upper",
	uppercase: "upper",
	toUpperCase: "upper",
	lower: "lower",
	downcase: "lower",
	lowercase: "lower",
	toLowerCase: "lower",
	trim: "trim",
	strip: "trim",
	join: "join",
	json: "json",
	tojson: "json",
	to_json: "json",
	truncate: "truncate",
	indent: "indent",
	escape: "xml",
	includes: "includes",
};

function applyHelper(name: string, value: Maybe, given: readonly Maybe[]): Maybe {
	if (/^(?:length|size|count|len)$/.test(name)) {
		return value === undefined || value.call ? undefined : { text: `${value.text}.length`, call: false };
	}
	return call(Object.hasOwn(helperNames, name) ? helperNames[name] : undefined, value, ...given);
}

/** `value | filter: argument` and `value | filter(argument)`, which bind tighter than operators. */
function readFilters(reader: Reader): Maybe {
	let value = readValue(reader);
	while (take(reader, "|") !== undefined) {
		const name = reader.tokens[reader.at]?.text ?? "";
		reader.at += 1;
		const isCall = take(reader, "(") !== undefined;
		const given = isCall ? readList(reader, readEither) : take(reader, ":") ? readList(reader, readValue) : [];
		if (isCall && take(reader, ")") === undefined) return undefined;
		value = applyHelper(name, value, given);
	}
	return value;
}

function readList(reader: Reader, readItem: (reader: Reader) => Maybe): readonly Maybe[] {
	const values: Maybe[] = [];
	do values.push(readItem(reader));
	while (take(reader, ",") !== undefined);
	return values;
}

function readEither(reader: Reader): Maybe {
	let value = readBoth(reader);
	for (;;) {
		const operator = take(reader, "||", "??");
		if (operator === undefined) return value;
		value = call(operator === "??" || reader.printed ? "default" : "or", value, readBoth(reader));
	}
}

function readBoth(reader: Reader): Maybe {
	let value = readComparison(reader);
	while (take(reader, "&&") !== undefined) value = call("and", value, readComparison(reader));
	return value;
}

const comparisons: Readonly<Record<string, string>> = {
	"=": "eq",
	"==": "eq",
	"===": "eq",
	"!=": "ne",
	"!==": "ne",
	"<>": "ne",
	"<": "lt",
	"<=": "lte",
	">": "gt",
	">=": "gte",
};

function readComparison(reader: Reader): Maybe {
	if (take(reader, "!") !== undefined) return call("not", readComparison(reader));
	const left = readSum(reader);
	const operator = take(reader, ...Object.keys(comparisons));
	if (operator !== undefined) {
		const isNot = operator === "==" && take(reader, "!") !== undefined;
		return call(isNot ? "ne" : comparisons[operator], left, readSum(reader));
	}
	if (take(reader, "contains") !== undefined) return call("includes", left, readSum(reader));
	if (take(reader, "in") !== undefined) return call("includes", readSum(reader), left);
	if (take(reader, "!") === undefined) return left;
	return take(reader, "in") === undefined ? undefined : call("not", call("includes", readSum(reader), left));
}

/** Numbers can be added; for the other operators there is no helper. */
function readSum(reader: Reader): Maybe {
	let value = readFilters(reader);
	for (;;) {
		const operator = take(reader, "+", "-");
		if (operator === undefined) return value;
		const other = readFilters(reader);
		const isText = [value, other].some((side) => side !== undefined && /^["']/.test(side.text));
		const isKnown = operator === "+" || (other !== undefined && /^\d+$/.test(other.text));
		const added = operator === "+" ? other : other && { text: `-${other.text}`, call: false };
		value = isText || !isKnown ? undefined : call("add", value, added);
	}
}

function readValue(reader: Reader): Maybe {
	if (take(reader, "(") !== undefined) {
		const value = readEither(reader);
		return take(reader, ")") === undefined ? undefined : value;
	}
	const token = reader.tokens[reader.at];
	if (token?.kind !== "value") return undefined;
	reader.at += 1;
	const text = valueText(token.text);
	return take(reader, "(") === undefined ? { text, call: false } : readMethod(text, reader);
}

/** `len(items)`, `items.length()`, `name.upper()`; the name and its opening parenthesis are read. */
function readMethod(name: string, reader: Reader): Maybe {
	const given = take(reader, ")") === undefined ? readList(reader, readEither) : undefined;
	if (given !== undefined && take(reader, ")") === undefined) return undefined;
	const [first, ...others] = given ?? [];
	const [, owner, method] = /^(.+)\.(\w+)$/.exec(name) ?? [];
	if (owner !== undefined && method !== undefined)
		return applyHelper(method, { text: owner, call: false }, given ?? []);
	return first === undefined ? undefined : applyHelper(name, first, others);
}

const foreignWords: Readonly<Record<string, string>> = { True: "true", False: "false", None: "null", nil: "null" };

/** A literal or a path: `.Name` and `$name` lose their first character, `a[0]` and `a.0` are `a.[0]`, `a["b"]` is `a.b`. */
function valueText(text: string): string {
	if (/^["'\d-]/.test(text)) return text;
	const path = text
		.replace(/^[$.]+/, "")
		.replace(/\.?\[(\d+)\]|[./](\d+)/g, ".[$1$2]")
		.replace(/\[["']([\w ]+)["']\]/g, (_, key: string) => (key.includes(" ") ? `.[${key}]` : `.${key}`));
	return Object.hasOwn(foreignWords, path) ? (foreignWords[path] ?? path) : path;
}
