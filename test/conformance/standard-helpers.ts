import Handlebars from "handlebars";

const { isEmpty } = Handlebars.Utils;

/** The standard library's helpers as one registers them with Handlebars, for templates that call them. */
export const standardHelpers = {
	eq: (a: unknown, b: unknown) => a === b,
	and: (...values: readonly unknown[]) => values.slice(0, -1).every((value) => !isEmpty(value)),
	or: (...values: readonly unknown[]) => values.slice(0, -1).some((value) => !isEmpty(value)),
	not: (value: unknown) => isEmpty(value),
	upper: (text: unknown) => String(text).toUpperCase(),
	gt: (a: number, b: number) => a > b,
	json: (value: unknown) => JSON.stringify(value),
	raw: (options: Handlebars.HelperOptions) => options.fn({}),
	truncate: (text: string, length: number, end: unknown) => text.slice(0, length) + (end ?? ""),
	ifEquals(this: unknown, a: unknown, b: unknown, options: Handlebars.HelperOptions) {
		return a === b ? options.fn(this) : options.inverse(this);
	},
};
