/**
 * A media type without parameters, in small letters.
 *
 * @example bareMediaType("Text/Plain; charset=utf-8") // "text/plain"
 */
export const bareMediaType = (mediaType: string): string => mediaType.replace(/;.*/s, "").trim().toLowerCase();
