import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { CommonSetting, PromptDocument, SettingEntry } from "../../model/document.ts";
import type { JsonValue } from "../../model/json.ts";
import type { Rule } from "../rule.ts";

/** A setting's value is one that some provider could take; ranges are the providers' own checks. */
export const invalidSetting: Rule = ({ documents }) =>
	documents.flatMap((document) =>
		settingEntries(document).flatMap(({ name, value }) => {
			const kind = kinds[name];
			if (kind === undefined || value.value === null || kind.accepts(value.value)) return [];
			const message = `The setting \`${name}\` is ${kind.expected}, not ${JSON.stringify(value.value)}.`;
			return [createDiagnostic("invalid-setting", value.span, message)];
		}),
	);

const settingEntries = ({ settings }: PromptDocument): readonly SettingEntry[] =>
	[settings.common, ...Object.values(settings.byProvider)].flatMap(({ entries }) => entries);

type Kind = { readonly expected: string; readonly accepts: (value: JsonValue) => boolean };

const positiveInteger: Kind = {
	expected: "an integer above 0",
	accepts: (value) => Number.isSafeInteger(value) && Number(value) > 0,
};

const kinds: Readonly<Partial<Record<CommonSetting, Kind>>> = {
	maxTokens: positiveInteger,
	topK: positiveInteger,
	stop: {
		expected: "a text or a list of texts, none of them empty",
		accepts: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
	},
	reasoning: { expected: "a word", accepts: isText },
};

function isText(value: JsonValue): boolean {
	return typeof value === "string" && value !== "";
}
