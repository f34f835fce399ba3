import { own } from "./own.ts";

/**
 * The word that an error has for a value: its type or the name of its class, never anything of the value itself. The
 * class is asked from the prototype, because a property `constructor` of the value would be data.
 */
export const receivedType = (value: unknown): string => {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value !== "object") return Number.isNaN(value) ? "NaN" : typeof value;
	const type = own(Object.getPrototypeOf(value), "constructor");
	return typeof type === "function" && type.name !== "" && type.name !== "Object" ? type.name : "object";
};
