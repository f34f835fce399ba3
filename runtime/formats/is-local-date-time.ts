import { isDateTime } from "./is-date-time.ts";

/**
 * Whether a text is a date and a time of ISO 8601 with a `T` between them; the offset from UTC may be missing.
 *
 * @example isLocalDateTime("2024-12-31T23:59:59") // true
 */
export const isLocalDateTime = (text: string): boolean => isDateTime(text) || isDateTime(`${text}Z`);
