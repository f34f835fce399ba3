import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { roles } from "./definition-schema.ts";
import { didYouMean } from "./did-you-mean.ts";
import { createReservedDiagnostic } from "./reserved.ts";

/** Whether a word is the name of a role. */
export function isRole(name: string): name is Role {
	return roles.some((role) => role === name);
}

/** What is wrong with a role: there is none of that name, or no version or provider sends it yet. */
export function createRoleDiagnostic(name: string, span: Span): Diagnostic | undefined {
	if (!isRole(name)) {
		const meant = didYouMean(name, roles);
		const hint = meant === undefined ? `The roles are ${roles.join(", ")}.` : `Did you mean \`${meant}\`?`;
		return createDiagnostic("invalid-value", span, `There is no role \`${name}\`.`, { hint });
	}
	switch (name) {
		case "system":
		case "user":
		case "assistant":
			return undefined;
		case "developer":
			return createReservedDiagnostic("The role `developer`", span, "Write `system`.");
		case "tool":
		case "function":
			return createDiagnostic("role-not-supported", span, `Messages with the role \`${name}\` cannot be sent yet.`);
	}
}
