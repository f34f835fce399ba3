import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PromptDocument } from "../../model/document.ts";
import { effectiveSettings } from "../../model/effective-settings.ts";
import type { Provider } from "../../model/provider.ts";
import type { Project, Rule } from "../rule.ts";
import { selectedProviders } from "../selected-providers.ts";

/** A setting has a place in each provider's request: a warning for a common one, an error in a provider's own map. */
export const settingWithoutHome: Rule = (project) =>
	project.documents.flatMap((document) => [...homelessOwn(document, project), ...homelessCommon(document, project)]);

function homelessOwn(document: PromptDocument, { providers }: Project): readonly Diagnostic[] {
	return providers.flatMap((provider) =>
		homeless(document, provider)
			.filter(({ own }) => own)
			.map(({ name, value }) =>
				createDiagnostic("setting-without-home", value.span, `${provider.name} has no place for \`${name}\`.`, {
					severity: "error",
					hint: `Remove it, or write the key of the provider's API under \`settings.${provider.name}.raw\`.`,
				}),
			),
	);
}

function homelessCommon(document: PromptDocument, project: Project): readonly Diagnostic[] {
	const selected = selectedProviders(document, project);
	return document.settings.common.entries.flatMap(({ name, value }) => {
		const refusing = selected
			.filter((provider) => homeless(document, provider).some((entry) => !entry.own && entry.name === name))
			.map((provider) => provider.name);
		if (refusing.length === 0) return [];
		const subject = new Intl.ListFormat("en").format(refusing);
		const message = `${subject} ${refusing.length === 1 ? "has" : "have"} no place for \`${name}\`, so it is left out there.`;
		const hint = `Set \`${name}\` only for providers that take it, or say \`${refusing[0]}: { ${name}: null }\`.`;
		return [createDiagnostic("setting-without-home", value.span, message, { hint })];
	});
}

const homeless = (document: PromptDocument, provider: Provider) =>
	effectiveSettings(document, provider.name).entries.filter(({ name }) => !provider.settings.includes(name));
