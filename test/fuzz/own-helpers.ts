// A module of helpers as a user writes it; the compiler reads its text, and the tests call its functions.

/** Any value in words: what is null, and what is undefined, can be told apart. */
const show = (value: unknown): string =>
	typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

export const shout = (value: unknown): string => `${show(value)}!`;

export const today = (): string => "Monday";

export const pair = (first: unknown, second?: string | number | boolean | null): string =>
	`${show(first)}&${show(second)}`;

export const sizeOf = (list: readonly unknown[] | null | undefined): number => (list ?? []).length;

export const isLong = (text: string | null | undefined, least = 1): boolean => (text ?? "").length > least;

export const range = (count: number): readonly number[] =>
	Array.from({ length: Math.max(0, Math.min(3, Math.floor(count))) }, (_, position) => position);

export const card = (title: unknown, note?: string | null): { readonly title: string; readonly note?: string } =>
	typeof note === "string" ? { title: show(title), note } : { title: show(title) };

export const found = (text: string): string | undefined => (text === "" ? undefined : text);

export const tag = (value: unknown, options?: { readonly name?: unknown; readonly note?: unknown }): string =>
	`<${show(options?.name)} ${show(options?.note)}>${show(value)}`;

export const every = (...values: readonly unknown[]): string => values.map(show).join("/");

type Body = { readonly block: () => string; readonly inverse: () => string };

export const wrap = ({ block, inverse }: Body): string => `(${block()}|${inverse()})`;

export const maybe = (condition: unknown, { block, inverse }: Body): string => (condition ? block() : inverse());

export const repeat = (count: number, { block, title }: Body & { readonly title?: unknown }): string =>
	show(title) + block().repeat(Math.max(0, Math.min(2, Math.floor(count))));

export const list = <Item>(
	items: readonly Item[] | null | undefined,
	{ block, inverse }: { readonly block: (item: Item) => string; readonly inverse: () => string },
): string => ((items ?? []).length === 0 ? inverse() : (items ?? []).map((item) => `-${block(item)}`).join(""));

export const scope = <Context>(value: Context, { block }: { readonly block: (context: Context) => string }): string =>
	`[${block(value)}]`;

export const inner = ({ block }: { readonly block: (context: { readonly title: string }) => string }): string =>
	block({ title: "inner" });

export const numbered = <Item>(
	items: readonly Item[],
	{ block }: { readonly block: (context: undefined, item: Item, position: number) => string },
): string => items.map((item, position) => block(undefined, item, position + 1)).join("");

export const labelled = <Value>(
	value: Value,
	{ block }: { readonly block: (context: { readonly title: string }, value: Value) => string },
): string => block({ title: "label" }, value);
