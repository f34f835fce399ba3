/**
 * Whether a text is empty or white space only: several providers refuse such a message.
 *
 * @example isBlank(" \n") // true
 */
export const isBlank = (text: string): boolean => text.trim() === "";
