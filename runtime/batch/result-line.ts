/** A line of results: its id, and all else as it came. */
export type ResultLine = { readonly custom_id: string; readonly [key: string]: unknown };
