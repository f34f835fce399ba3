import { Node } from "ts-morph";
import type { JsonValue } from "../../model/json.ts";
import { literalOf } from "./literal-of.ts";
import { refuseSchema, type SchemaWalk } from "./schema-walk.ts";

/** What the last argument of zod's functions says: the message, and options by name. */
export type ZodOptions = { readonly message?: string; readonly options: Readonly<Record<string, JsonValue>> };

/** Reads the last argument of one of zod's functions; an option that is not `known` is reported. */
export function readOptions(argument: Node | undefined, known: readonly string[], walk: SchemaWalk): ZodOptions {
	if (argument === undefined) return { options: {} };
	const literal = literalOf(argument);
	if (literal === undefined) {
		refuseSchema(argument, "has options that are not written down", "Write a text, or an object of values.", walk);
		return { options: {} };
	}
	const { value } = literal;
	if (typeof value === "string") return { message: value, options: {} };
	if (typeof value !== "object" || value === null || Array.isArray(value)) return { options: {} };
	const { message, error, abort: _, ...options } = value as { readonly [key: string]: JsonValue };
	const foreign = Object.keys(options).find((name) => !known.includes(name));
	if (foreign !== undefined) {
		refuseSchema(argument, `has the option \`${foreign}\`, which is not read`, "Leave it out.", walk);
	}
	const text = message ?? error;
	return { ...(typeof text === "string" ? { message: text } : {}), options };
}

/** A message for a value of the wrong type: such messages are not kept. */
export function readTypeMessage(argument: Node | undefined, known: readonly string[], walk: SchemaWalk): ZodOptions {
	const read = readOptions(argument, known, walk);
	if (read.message !== undefined && argument !== undefined) {
		const span = walk.reading.ownSpanOf(argument);
		walk.reading.report({
			code: "unsupported-zod-schema",
			severity: "warning",
			message: `The message of \`${walk.path || walk.reading.name}\` for a value of another type is not used.`,
			hint: 'A message of a check, such as `.min(1, "…")`, is.',
			...(span === undefined ? {} : { related: { message: "it stands here", span } }),
		});
	}
	return read;
}

/** Whether a node can be the last argument that says options. */
export const isOptions = (node: Node | undefined): boolean =>
	Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node) || Node.isObjectLiteralExpression(node);
