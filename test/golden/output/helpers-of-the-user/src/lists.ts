export type Order = { readonly title: string; readonly total: number };

export const joined = (items: readonly string[]): string => items.join(", ");

export const titles = (orders: readonly Order[] | undefined): string =>
	joined((orders ?? []).map(({ title }) => title));
