/** What the hand-written functions for the loops take. */
export type ListInput = {
	readonly items: readonly { readonly title: string; readonly done: boolean; readonly note?: string }[];
};
