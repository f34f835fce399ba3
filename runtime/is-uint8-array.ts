/**
 * Whether a value is a list of bytes, of this realm or another.
 *
 * @example isUint8Array(new Uint8Array(2)) // true
 */
export const isUint8Array = (value: unknown): value is Uint8Array =>
	value instanceof Uint8Array || Object.prototype.toString.call(value) === "[object Uint8Array]";
