export const list = <Item>(
	items: readonly Item[] | null | undefined,
	{ block, inverse }: { readonly block: (item: Item) => string; readonly inverse: () => string },
): string => (items === null || items === undefined ? inverse() : items.map((item) => block(item)).join("\n"));

export const count = (items: readonly string[]): number => items.length;
