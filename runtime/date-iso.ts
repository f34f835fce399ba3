/**
 * A point in time as an ISO 8601 text in UTC: of a number of milliseconds since 1970, a text that says a date, or a Date.
 *
 * @throws RangeError when the value is no date.
 * @example dateIso(0) // "1970-01-01T00:00:00.000Z"
 */
export const dateIso = (date: unknown): string =>
	// The constructor reports what is none of them by an invalid date.
	new Date(date as string | number).toISOString();
