import { commonSettings } from "../model/common-settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import type { Provider } from "../model/provider.ts";
import { checkNames } from "./check-names.ts";
import { checkOutput } from "./check-output.ts";
import { between, checkSettings } from "./check-settings.ts";
import { checkSystemFirst } from "./check-system-first.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { checkTools } from "./check-tools.ts";
import { firstTurn } from "./first-turn.ts";
import { fitSchema } from "./fit-schema.ts";
import { emitGemini, geminiLimits, geminiSettings, typeGemini } from "./gemini-emit.ts";
import { prefillOf } from "./prefill-of.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";
import { uncheckedRequest } from "./request-type.ts";

/** Google's Gemini API (PROVIDERS.md §6): everything but the model and the conversation stands in `config`. */
export const gemini: Provider = {
	name: "gemini",
	methods: [
		{
			name: "toGemini",
			doc: "The parameters of `ai.models.generateContent` of @google/genai.",
			takesInput: true,
			returns: typeGemini,
			unchecked: uncheckedRequest("GeminiBody", "GeminiContent"),
			emit: emitGemini,
		},
	],
	answer: {
		name: "fromGemini",
		doc: "Reads the answer in what `ai.models.generateContent` gave.",
		type: "GeminiAnswer",
		read: "geminiAnswer",
		hasNulls: () => false,
	},
	settings: commonSettings,
	ownsModel: (model) => /^gemini-[^/]*$/.test(model),
	check,
};

const title: ProviderTitle = { name: "gemini", title: "Gemini" };

function check(document: PromptDocument): readonly Diagnostic[] {
	return [
		...checkSystemFirst(document, title),
		...checkToolOrder(document, title),
		...checkStart(document),
		...checkEnd(document),
		...checkNames(document, title),
		...(isAskedNatively(document.output)
			? checkOutput(document, "gemini", fitSchema(document.output.type, geminiLimits).problems)
			: []),
		...checkTools(document, {
			provider: "gemini",
			any: geminiLimits,
			name: /^[A-Za-z_][A-Za-z0-9_.:-]{0,127}$/,
			nameWords: "up to 128 letters, digits, `_`, `.`, `:` and `-`, a letter or `_` first,",
		}),
		...checkSettings(document, {
			provider: "gemini",
			ranges: {
				temperature: between(0, 2),
				topP: between(0, 1),
				reasoning: { accepts: Number.isInteger, expected: "a number of tokens" },
			},
			wire: geminiSettings,
			reserved: {
				systemInstruction: "Write a system message.",
				thinkingConfig: "Write `reasoning` in place of the raw key.",
				...(document.output === undefined
					? {}
					: { responseMimeType: "It is made of `output`.", responseJsonSchema: "It is made of `output`." }),
			},
		}),
	];
}

/** Calls of tools follow the user's turn, or the results of others (PROVIDERS.md §6). */
function checkStart(document: PromptDocument): readonly Diagnostic[] {
	const first = firstTurn(document);
	if (first?.toolCalls === undefined) return [];
	const what = "a conversation that begins with tool calls";
	return [refuseMessage(title, first.role.span, what, "Put a user message before them")];
}

/** A conversation has to end with the user's turn (PROVIDERS.md §6). */
function checkEnd(document: PromptDocument): readonly Diagnostic[] {
	const prefill = prefillOf(document);
	if (prefill === undefined) return [];
	const what = "a conversation that ends with an assistant message";
	return [refuseMessage(title, prefill.role.span, what, "End with a user message")];
}
