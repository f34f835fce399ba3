import { isRecord } from "./is-record.ts";
import { own } from "./own.ts";

/**
 * The word that an error has for a value: its type or the name of its class, never anything of the value itself. The
 * class is asked from the prototype, because a property `constructor` of the value would be data. An object without such a
 * name that is no plain one is told from those that are.
 */
export const receivedType = (value: unknown): string => {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value !== "object") return Number.isNaN(value) ? "NaN" : typeof value;
	const type = own(Object.getPrototypeOf(value), "constructor");
	if (typeof type === "function" && type.name !== "" && type.name !== "Object") return type.name;
	return isRecord(value) ? "object" : "non-plain object";
};
