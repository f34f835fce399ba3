import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { TemplateExpression } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { wordsOf } from "./expression-words.ts";
import { hintOfRuntime } from "./hint-of-runtime.ts";
import type { Scope } from "./scope.ts";
import { isScalarKind, membersOf, presentType } from "./types.ts";

/** Warns where a printed value may be a list or an object, which is seldom meant. */
export function warnUnprintable(type: TypeIR, expression: TemplateExpression, scope: Scope): void {
	const kinds = membersOf(presentType(type)).map(({ kind }) => kind);
	if (kinds.every(isScalarKind)) return;
	scope.report(
		createDiagnostic("not-printable", expression.span, `{{${wordsOf(expression)}}} ${whatPrints(kinds)}.`, {
			hint:
				hintOfRuntime(type) ??
				"Write {{join list}} or {{json value}}, loop over it with {{#each}}, or declare a narrower type.",
		}),
	);
}

function whatPrints(kinds: readonly TypeIR["kind"][]): string {
	if (kinds.includes("array")) return "may be a list, whose items are joined with commas";
	const isObject = kinds.some((kind) => kind === "object" || kind === "record");
	if (kinds.includes("runtime")) return "is no text";
	return isObject ? "is an object, which prints as [object Object]" : "may be anything";
}
