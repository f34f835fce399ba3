/**
 * A value's own property, or undefined: for names such as `constructor`, which every object inherits, and for values
 * that need not be objects.
 *
 * @example own({}, "constructor") // undefined
 */
export const own = (value: unknown, key: string | number): unknown =>
	value !== null && value !== undefined && Object.hasOwn(value, key)
		? // The line above found the property.
			(value as Readonly<Record<string | number, unknown>>)[key]
		: undefined;
