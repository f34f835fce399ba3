/**
 * Whether a text is a JSON pointer of RFC 6901.
 *
 * @example isJsonPointer("/items/0/a~1b") // true
 */
export const isJsonPointer = (text: string): boolean => /^(?:\/(?:[^/~]|~[01])*)*$/su.test(text);
