import type { Diagnostic } from "../model/diagnostic.ts";

/** Whether findings forbid that anything is written. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
	diagnostics.some(({ severity }) => severity === "error");
