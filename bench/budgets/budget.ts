/** What is counted, how much of it there is, and how much there may be. */
export type Budget = { readonly name: string; readonly value: number; readonly limit: number };
