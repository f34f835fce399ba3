import type { Rule } from "../rule.ts";
import { selectedProviders } from "../selected-providers.ts";

/** Each provider that a prompt is generated for takes the prompt as it is. */
export const providerChecks: Rule = (project) =>
	project.documents.flatMap((document) =>
		selectedProviders(document, project).flatMap((provider) => provider.check(document, project.config)),
	);
