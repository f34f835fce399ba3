/** The end of a message that offers other names; empty when there is none to offer. */
export const didYouMean = (names: readonly string[]): string =>
	names.length === 0 ? "" : `, did you mean ${names.join(" or ")}?`;
