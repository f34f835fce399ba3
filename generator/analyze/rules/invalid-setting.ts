import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { CommonSetting, PromptDocument, SettingEntry } from "../../model/document.ts";
import type { JsonValue } from "../../model/json.ts";
import type { Rule } from "../rule.ts";

/** A setting's value is of the kind that the setting has everywhere; ranges are the providers' own checks. */
export const invalidSetting: Rule = ({ documents }) =>
	documents.flatMap((document) =>
		settingEntries(document)
			.filter(({ name, value }) => value.value !== null && !kinds[name].accepts(value.value))
			.map(({ name, value }) => {
				const written = JSON.stringify(value.value);
				const message = `The setting \`${name}\` is ${kinds[name].expected}, not ${written}.`;
				return createDiagnostic("invalid-setting", value.span, message);
			}),
	);

const settingEntries = ({ settings }: PromptDocument): readonly SettingEntry[] =>
	[settings.common, ...Object.values(settings.byProvider)].flatMap(({ entries }) => entries);

type Kind = { readonly expected: string; readonly accepts: (value: JsonValue) => boolean };

const anyNumber: Kind = { expected: "a number", accepts: Number.isFinite };
const anyInteger: Kind = { expected: "an integer", accepts: Number.isSafeInteger };
const positiveInteger: Kind = {
	expected: "an integer above 0",
	accepts: (value) => Number.isSafeInteger(value) && Number(value) > 0,
};
const word: Kind = { expected: "a word", accepts: isText };
const texts: Kind = {
	expected: "a text or a list of texts, none of them empty",
	accepts: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
};

const kinds: Readonly<Record<CommonSetting, Kind>> = {
	maxTokens: positiveInteger,
	temperature: anyNumber,
	topP: anyNumber,
	topK: positiveInteger,
	stop: texts,
	seed: anyInteger,
	presencePenalty: anyNumber,
	frequencyPenalty: anyNumber,
	reasoning: word,
};

function isText(value: JsonValue): boolean {
	return typeof value === "string" && value !== "";
}
