/**
 * A list with something done to each item: a copy, or the list itself where no item changes.
 *
 * @example withItems(input.messages, (message) => withFields(message, { role: message.role ?? "user" }))
 */
export const withItems = <Item, Filled>(items: readonly Item[], fill: (item: Item) => Filled): readonly Filled[] => {
	const filled = items.map(fill);
	// Where no item changed they are of the new type already.
	return filled.every((item, i) => Object.is(item, items[i]))
		? (items as readonly unknown[] as readonly Filled[])
		: filled;
};
