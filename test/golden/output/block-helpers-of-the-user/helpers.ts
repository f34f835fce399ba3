export const message = (options: { readonly role: string; readonly block: () => string }): string =>
	`<message role="${options.role}">${options.block()}</message>`;

export function list<Item>(
	items: readonly Item[],
	options: { readonly block: (item: Item) => string; readonly inverse: () => string; readonly separator?: string },
): string {
	if (items.length === 0) return options.inverse();
	return items.map((item) => options.block(item)).join(options.separator ?? "\n");
}

type Section = { readonly title: string; readonly note?: string };

export const section = (name: string, options: { readonly block: (section: Section) => string }): string =>
	options.block({ title: name.toUpperCase() });
