import type { Declaration, Expression } from "../../model/code.ts";
import { identifier } from "../../model/code-builders.ts";
import { takeName } from "./names.ts";

/** The constants that some code needs beside it, each declared once. */
export type Constants = {
	/** The name of the constant with that key; the first one who asks has it declared, by the wish or near it. */
	readonly declare: (key: string, wish: string, value: () => Expression) => Expression;
	readonly declarations: () => readonly Declaration[];
};

/** None yet; their names are added to `taken`. A value may ask for its own name while it is made. */
export function createConstants(taken: Set<string>): Constants {
	const declarations: Declaration[] = [];
	const names = new Map<string, string>();
	return {
		declare: (key, wish, value) => {
			const known = names.get(key);
			if (known !== undefined) return identifier(known);
			const name = takeName(wish, taken);
			names.set(key, name);
			// What the value asks for while it is made is declared before it.
			const made = value();
			declarations.push({ kind: "constant", exported: false, name, value: made });
			return identifier(name);
		},
		declarations: () => declarations,
	};
}
