import { isIpv4 } from "./is-ipv4.ts";
import { isIpv6 } from "./is-ipv6.ts";

const mailbox =
	/^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?)*|\[[^[\]@]*\])$/;

/**
 * Whether a text is a mailbox of RFC 5321: a dotted or quoted local part, and a domain or an address in brackets.
 *
 * @example isEmail("ada@example.com") // true
 */
export const isEmail = (text: string): boolean => {
	if (!mailbox.test(text)) return false;
	if (!text.endsWith("]")) return true;
	const address = text.slice(text.lastIndexOf("[") + 1, -1);
	return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
};
