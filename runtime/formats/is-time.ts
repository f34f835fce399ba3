/**
 * Whether a text is a time of RFC 3339, with its offset from UTC. A leap second is one at the end of a day in UTC.
 *
 * @example isTime("23:59:60Z") // true
 */
export const isTime = (text: string): boolean => {
	const parts = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[zZ]|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(text);
	if (parts === null) return false;
	const [, hour, minute, second, sign, offsetHour = "0", offsetMinute = "0"] = parts;
	if (second !== "60") return true;
	const offset = Number(offsetHour) * 60 + Number(offsetMinute);
	const utc = Number(hour) * 60 + Number(minute) + (sign === "-" ? offset : -offset);
	return (utc + 1440) % 1440 === 1439;
};
