import Handlebars, { type HelperDelegate, type HelperOptions } from "handlebars";

const text = (value: unknown): string => (value === null || value === undefined ? "" : `${value}`);
const isTrue = (value: unknown): boolean => !Handlebars.Utils.isEmpty(value) && value !== 0;
const withoutOptions = (given: readonly unknown[]): readonly unknown[] => given.slice(0, -1);
const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

/** The standard helpers, written from their documentation and without the compiler's code: the last argument is Handlebars'. */
export const plainHelpers: Readonly<Record<string, HelperDelegate>> = {
	eq: (a: unknown, b: unknown) => a === b,
	ne: (a: unknown, b: unknown) => a !== b,
	lt: (a: number, b: number) => a < b,
	lte: (a: number, b: number) => a <= b,
	gt: (a: number, b: number) => a > b,
	gte: (a: number, b: number) => a >= b,
	and: (...given: readonly unknown[]) => withoutOptions(given).every(isTrue),
	or: (...given: readonly unknown[]) => withoutOptions(given).some(isTrue),
	not: (condition: unknown) => !isTrue(condition),
	upper: (value: unknown) => text(value).toUpperCase(),
	lower: (value: unknown) => text(value).toLowerCase(),
	trim: (value: unknown) => text(value).replace(/^\s+|\s+$/g, ""),
	xml: (value: unknown) => [...text(value)].map((character) => entities[character] ?? character).join(""),
	truncate: (value: unknown, length: number, ...given: readonly unknown[]) => {
		const characters = Array.from(text(value));
		const ellipsis = given.length > 1 ? text(given[0]) : "…";
		return characters.length <= length ? text(value) : characters.slice(0, Math.max(0, length)).join("") + ellipsis;
	},
	indent: (value: unknown, blanks: number) =>
		text(value)
			.split(/(\r\n|[\r\n\u2028\u2029])/)
			.map((part, position) => (position % 2 === 1 || part === "" ? part : " ".repeat(blanks) + part))
			.join(""),
	default: (value: unknown, otherwise: unknown) => (text(value) === "" ? text(otherwise) : text(value)),
	json: (value: unknown, { hash }: HelperOptions) => JSON.stringify(value, null, hash["indent"]) ?? "",
	dateIso: (date: string | number) => new Date(date).toISOString(),
	join: (list: readonly unknown[] | null | undefined, ...given: readonly unknown[]) =>
		(list ?? []).map(text).join(given.length > 1 ? text(given[0]) : ", "),
	includes: (list: readonly unknown[] | null | undefined, item: unknown) =>
		(list ?? []).some((other) => other === item),
	add: (a: number, b: number) => a + b,
	increment: (value: number) => value + 1,
	ifEquals(this: unknown, a: unknown, b: unknown, options: HelperOptions) {
		return a === b ? options.fn(this) : options.inverse(this);
	},
	unlessEquals(this: unknown, a: unknown, b: unknown, options: HelperOptions) {
		return a === b ? options.inverse(this) : options.fn(this);
	},
};
