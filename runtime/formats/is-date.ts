const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a date of RFC 3339: four digits of the year, two of the month, two of the day, and a day that is.
 *
 * @example isDate("2023-02-29") // false
 */
export const isDate = (text: string): boolean => {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
	return day >= 1 && day <= last;
};
