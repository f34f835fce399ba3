import type { Expression, TypeNode } from "../model/code.ts";

/** One property of a prompt's object: its type and its value. */
export type Member = {
	readonly name: string;
	/** A sentence for its doc comment. */
	readonly doc: string;
	readonly type: TypeNode;
	readonly value: Expression;
};
