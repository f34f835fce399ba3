/** A prompt with long constant instructions, which is sent as JSON. */
export type WireCase = { readonly name: string; readonly system: string; readonly inputs: readonly WireInput[] };

/** What it is called with. */
export type WireInput = { readonly company: string; readonly query: string };
