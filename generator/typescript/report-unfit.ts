import type { Node } from "ts-morph";
import type { DiagnosticCode } from "../model/codes.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { TypeReading } from "./type-reading.ts";

/** What a part of a type or schema is that no prompt's value can be, and what to write instead. */
export type Unfit = { readonly what: string; readonly hint: string };

/** Reports a part that has no TypeIR, with its path and its place; the type of it is any value. */
export function reportUnfit(
	{ what, hint }: Unfit,
	code: DiagnosticCode,
	where: { readonly path: string; readonly node: Node | undefined },
	{ name, report, ownSpanOf }: TypeReading,
): TypeIR {
	const span = where.node && ownSpanOf(where.node);
	const path = where.path.length > 80 ? `${where.path.slice(0, 40)}…` : where.path;
	const subject = path === "" ? `\`${name}\`` : `\`${path}\` of \`${name}\``;
	report({
		code,
		message: `${subject} ${what}.`,
		hint,
		...(span === undefined ? {} : { related: { message: "it stands here", span } }),
	});
	return { kind: "unknown" };
}
