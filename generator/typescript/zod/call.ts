import type { CallExpression, Node } from "ts-morph";
import { literalOf } from "./literal-of.ts";
import type { SchemaValue } from "./schema-value.ts";
import { refuseSchema, type SchemaWalk } from "./schema-walk.ts";

/** A call of one of zod's functions or methods. */
export type ZodCall = {
	/** As it is written: `z.array`, `.min`. */
	readonly shown: string;
	readonly node: CallExpression;
	readonly walk: SchemaWalk;
	readonly argument: (place: number) => Node | undefined;
};

/** Reports a call that is not read as it is written. */
export const refuseCall = ({ node, shown, walk }: ZodCall, why: string, hint: string): SchemaValue =>
	refuseSchema(node, `has \`${shown}()\`, ${why}`, hint, walk);

/** The number that is an argument of a call; undefined where it is not written down, which was reported. */
export function numberArgument(call: ZodCall, place: number): number | undefined {
	const argument = call.argument(place);
	const value = argument && literalOf(argument)?.value;
	if (typeof value === "number") return value;
	refuseCall(call, "whose number is not written down", "Write the number, or a constant.");
	return undefined;
}

/** The text that is an argument of a call; undefined where it is not written down, which was reported. */
export function textArgument(call: ZodCall, place: number): string | undefined {
	const argument = call.argument(place);
	const value = argument && literalOf(argument)?.value;
	if (typeof value === "string") return value;
	refuseCall(call, "whose text is not written down", "Write the text, or a constant.");
	return undefined;
}
