import { decodePunycode } from "./decode-punycode.ts";
import { isULabel } from "./is-u-label.ts";

const isLabel = (label: string): boolean => {
	if (!/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)) return false;
	if (!/^xn--/i.test(label)) return true;
	const decoded = decodePunycode(label.slice(4).toLowerCase());
	return decoded !== undefined && /[^ -~]/.test(decoded) && isULabel(decoded);
};

/**
 * Whether a text is the name of a host (RFC 1123); labels of international names are there in their encoded form, which has
 * to be that of one.
 *
 * @example isHostname("xn--bcher-kva.example") // true
 */
export const isHostname = (text: string): boolean => text.length <= 253 && text.split(".").every(isLabel);
