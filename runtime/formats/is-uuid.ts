/**
 * Whether a text is a UUID of RFC 4122 in its 8-4-4-4-12 hexadecimal digits, of whatever version.
 *
 * @example isUuid("2eb8aa08-aa98-11ea-b4aa-73b441d16380") // true
 */
export const isUuid = (text: string): boolean =>
	/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
