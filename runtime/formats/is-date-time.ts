import { isDate } from "./is-date.ts";
import { isTime } from "./is-time.ts";

/**
 * Whether a text is a date and a time of RFC 3339, with a `T` between them.
 *
 * @example isDateTime("2024-12-31T23:59:59Z") // true
 */
export const isDateTime = (text: string): boolean =>
	(text[10] === "T" || text[10] === "t") && isDate(text.slice(0, 10)) && isTime(text.slice(11));
