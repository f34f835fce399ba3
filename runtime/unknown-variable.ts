import { didYouMean } from "./did-you-mean.ts";
import { nearest } from "./nearest.ts";
import { receivedType } from "./received-type.ts";
import type { InputIssue } from "./types/input-issue.ts";

/** The issue of a key that a prompt does not know: `unknown variable compnay, did you mean company?`. */
export const unknownVariable = (key: string, received: unknown, keys: readonly string[]): InputIssue => ({
	path: key,
	expected: "no such variable",
	received: receivedType(received),
	message: `unknown variable ${key}${didYouMean(nearest(key, keys))}`,
});
