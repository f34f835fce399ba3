/** What came of a request: what the client was given, and what left it. */
export type Sent = { readonly given: unknown; readonly body: unknown };

/** How a request reaches its provider: the function that makes it, and the client that sends it. */
export type Road = {
	readonly method: string;
	/** Sends a request as a caller would that has no types; a model is named where the request names none. */
	readonly send: (request: object) => Promise<Sent>;
	readonly close?: () => void;
};
