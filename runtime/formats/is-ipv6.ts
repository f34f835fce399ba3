import { isIpv4 } from "./is-ipv4.ts";

const areGroups = (groups: readonly string[]): boolean => groups.every((group) => /^[\da-f]{1,4}$/i.test(group));

/**
 * Whether a text is an IPv6 address of RFC 4291: eight groups, of which one run of zeros may be `::`, the last two
 * perhaps an IPv4 address. A zone is no part of it.
 *
 * @example isIpv6("::ffff:192.168.0.1") // true
 */
export const isIpv6 = (text: string): boolean => {
	const tail = text.slice(text.lastIndexOf(":") + 1);
	const isMixed = tail.includes(".");
	if (isMixed && !isIpv4(tail)) return false;
	const [head = "", rest, ...more] = (isMixed ? `${text.slice(0, -tail.length)}0:0` : text).split("::");
	if (more.length > 0) return false;
	const groups = [head, rest ?? ""].flatMap((side) => (side === "" ? [] : side.split(":")));
	return areGroups(groups) && (rest === undefined ? groups.length === 8 : groups.length < 8);
};
