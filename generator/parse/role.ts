import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { Span } from "../model/span.ts";
import { roles } from "./definition-schema.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Whether a word is the name of a role. */
export function isRole(name: string): name is Role {
	return roles.some((role) => role === name);
}

/** What is wrong with a role: there is none of that name. */
export function createRoleDiagnostic(name: string, span: Span): Diagnostic | undefined {
	if (isRole(name)) return undefined;
	const meant = didYouMean(name, roles);
	const hint = meant === undefined ? `The roles are ${roles.join(", ")}.` : `Did you mean \`${meant}\`?`;
	return createDiagnostic("invalid-value", span, `There is no role \`${name}\`.`, { hint });
}
