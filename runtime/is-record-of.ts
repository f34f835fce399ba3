import { isRecord } from "./is-record.ts";

/**
 * Whether a value is a plain object whose values all pass a test.
 *
 * @example isRecordOf({ a: 1 }, isNumber) // true
 */
export const isRecordOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
	isRecord(value) && Object.values(value).every(test);
