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
	const wanted = fields as Readonly<Record<string, unknown>>;
	let copy: Record<string, unknown> | undefined;
	for (const name of Object.keys(wanted)) {
		const field = wanted[name];
		if (field === given[name]) continue;
		copy ??= { ...given };
		// Assigned to, that name is the prototype.
		if (name === "__proto__") copy = { ...copy, ["__proto__"]: field };
		else copy[name] = field;
	}
	// Either has all of the fields.
	if (copy === undefined) return value as Value & Fields;
	for (let type = Object.getPrototypeOf(value); isClass(type); type = Object.getPrototypeOf(type)) {
		for (const name of Object.getOwnPropertyNames(type)) {
			if (!(name in copy)) Object.defineProperty(copy, name, { value: given[name] });
		}
	}
	return copy as Value & Fields;
};

/** What all objects inherit, the copy inherits too. */
const isClass = (prototype: object | null): boolean => prototype !== null && prototype !== Object.prototype;
