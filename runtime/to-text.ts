/**
 * The text that Handlebars prints for a value of unknown type: nothing for null and undefined, else what `"" + value`
 * gives, which asks `valueOf` before `toString` as Handlebars does.
 *
 * @example toText(["a", "b"]) // "a,b"
 */
export const toText = (value: unknown): string =>
	// The operand may be anything that has a text; a template literal would ask toString first.
	value === null || value === undefined ? "" : "" + (value as string);
