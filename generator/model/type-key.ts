import type { TypeIR } from "./type-ir.ts";

/** A text that two types share when they are the same; where their fields were declared does not count. */
export const typeKey = (type: TypeIR): string =>
	JSON.stringify(type, (key, value: unknown) => (key === "span" ? undefined : value));
