import { replacePrivate } from "./replace-private.ts";
import { replaceUcs } from "./replace-ucs.ts";

const literal = /[!#$&-;=?-[\]_a-z~]|%[\da-f]{2}/gi;
const variable = /^(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?$/i;

/**
 * Whether a text is a URI template of RFC 6570; what it gives for an apostrophe is that of its erratum.
 *
 * @example isUriTemplate("/users{/id}{?fields*,page:3}") // true
 */
export const isUriTemplate = (text: string): boolean => {
	// A dollar may stand wherever characters beyond ASCII may, and in no expression.
	const plain = replacePrivate(replaceUcs(text, "$"), "$");
	const rest = plain.replace(/\{([^{}]*)\}/g, (whole, expression: string) => {
		const variables = expression.replace(/^[+#./;?&=,!@|]/, "").split(",");
		return variables.every((each) => variable.test(each)) ? "" : whole;
	});
	return rest.replace(literal, "") === "";
};
