/**
 * An object with some of its fields replaced: a copy, or the object itself where they are what it has. The copy has what
 * the getters of a class give as well, but under no key: it lists the keys that the object lists.
 *
 * @example withFields(input, { tone: input.tone ?? "friendly" })
 */
export const withFields = <Value extends object, const Fields extends object>(
	value: Value,
	fields: Fields,
): Value & Fields => {
	// Every key is asked for in a value that may be of any class.
	const given = value as Readonly<Record<string, unknown>>;
	const changed = Object.entries(fields).filter(([name, field]) => field !== given[name]);
	// It has all of the fields.
	if (changed.length === 0) return value as Value & Fields;
	const copy: object = { ...value, ...Object.fromEntries(changed) };
	for (let type = Object.getPrototypeOf(value); type !== null; type = Object.getPrototypeOf(type)) {
		for (const name of Object.getOwnPropertyNames(type)) {
			if (!(name in copy)) Object.defineProperty(copy, name, { value: given[name] });
		}
	}
	return copy as Value & Fields;
};
