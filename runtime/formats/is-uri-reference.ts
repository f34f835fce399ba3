import { isIpv6 } from "./is-ipv6.ts";

const reference = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;
const authority =
	/^(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[([^\]]*)\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;
const path = /^(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;
const query = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const futureAddress = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;

/**
 * Whether a text is a URI of RFC 3986 or a reference relative to one.
 *
 * @example isUriReference("../a?b#c") // true
 */
export const isUriReference = (text: string): boolean => {
	const [, scheme, host, place = "", search = "", fragment = ""] = reference.exec(text) ?? [];
	if (!reference.test(text) || !path.test(place) || !query.test(search) || !query.test(fragment)) return false;
	if (host === undefined) {
		// The first step of a relative path may not look like a scheme.
		return scheme !== undefined || !/^[^/]*:/.test(place);
	}
	const parts = authority.exec(host);
	if (parts === null) return false;
	const [, address] = parts;
	return address === undefined || isIpv6(address) || futureAddress.test(address);
};
