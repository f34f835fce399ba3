import { isIpv4 } from "./is-ipv4.ts";
import { isIpv6 } from "./is-ipv6.ts";

const localPart = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")$/;
const domainPart = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/**
 * Whether a text is a mailbox of RFC 5321: a dotted or quoted local part, and a domain or an address in brackets.
 *
 * @example isEmail("ada@example.com") // true
 */
export const isEmail = (text: string): boolean => {
	const at = text.lastIndexOf("@");
	const domain = text.slice(at + 1);
	if (at < 0 || !localPart.test(text.slice(0, at))) return false;
	if (!domain.startsWith("[")) return domainPart.test(domain);
	if (!domain.endsWith("]")) return false;
	const address = domain.slice(1, -1);
	return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
};
