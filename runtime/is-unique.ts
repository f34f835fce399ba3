import { isEqual } from "./is-equal.ts";

/**
 * Whether no two items of a list are equal, as JSON compares: objects by their fields, lists by their items. Numbers,
 * texts and the like are compared through a set, so that a long list of them takes no long time.
 *
 * @example isUnique([{ a: 1 }, { a: 1 }]) // false
 */
export const isUnique = (list: readonly unknown[]): boolean => {
	const compound = list.filter((item) => typeof item === "object" && item !== null);
	const plain = new Set(list.filter((item) => typeof item !== "object" || item === null));
	if (plain.size + compound.length < list.length) return false;
	return compound.every((item, i) => !compound.slice(i + 1).some((other) => isEqual(item, other)));
};
