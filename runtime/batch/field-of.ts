/** What a value of unknown origin holds at a path of keys; undefined where there is nothing. */
export const fieldOf = (value: unknown, ...keys: readonly string[]): unknown =>
	keys.reduce<unknown>(
		(holder, key) =>
			typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
				? (holder as { readonly [key: string]: unknown })[key]
				: undefined,
		value,
	);
