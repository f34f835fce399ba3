/**
 * Marks an error as one of pm-gen's, so that it is known whichever copy of the runtime made it. The mark is not
 * enumerable: it is not in the way when the error is printed.
 */
export const brandError = (error: Error): void => {
	Object.defineProperty(error, Symbol.for("pm-gen.error"), { value: true });
};
