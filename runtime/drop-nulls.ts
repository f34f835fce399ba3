import { isRecord } from "./is-record.ts";

/**
 * Takes away those of some fields that are null: a provider that asks for every field gives null where one may be left
 * out.
 *
 * @example dropNulls(answer, ["note"]) // { urgent: true, note: null } is { urgent: true } then
 */
export const dropNulls = (value: unknown, names: readonly string[]): void => {
	if (!isRecord(value)) return;
	for (const name of names) if (value[name] === null) Reflect.deleteProperty(value, name);
};
