import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Rule } from "../rule.ts";

/** A plain `model:` is an alias of the configuration or a name that exactly one provider owns. */
export const ambiguousModel: Rule = ({ documents, config, providers }) =>
	documents.flatMap(({ models: { plain } }) => {
		if (plain === undefined || Object.hasOwn(config.models, plain.value)) return [];
		const owners = providers.filter(({ ownsModel, modelsOf }) => modelsOf === undefined && ownsModel(plain.value));
		if (owners.length === 1) return [];
		const message =
			owners.length === 0
				? `No provider owns the model name "${plain.value}".`
				: `The model name "${plain.value}" fits ${owners.map(({ name }) => name).join(" and ")}.`;
		const hint = "Name the provider (`model: { openai: … }`), or add the alias to `models` of the configuration.";
		return [createDiagnostic("ambiguous-model", plain.span, message, { hint })];
	});
