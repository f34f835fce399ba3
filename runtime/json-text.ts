/**
 * A value as JSON.
 *
 * @example jsonText({ role: "user" }) // '{"role":"user"}'
 */
export const jsonText = (value: unknown): string => JSON.stringify(value);
