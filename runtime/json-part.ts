/**
 * A text as it stands inside a JSON string, without the quotes.
 *
 * @example jsonPart('say "hi"') // 'say \\"hi\\"'
 */
export const jsonPart = (text: unknown): string => JSON.stringify(`${text}`).slice(1, -1);
