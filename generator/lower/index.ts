import type { AnalyzedPrompt } from "../model/analyzed-prompt.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { Role } from "../model/document.ts";
import type { MessageIR, PromptIR, TextIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import { blankness } from "./blankness.ts";
import { promptHash } from "./hash.ts";
import { outputText } from "./output-text.ts";
import { resolveProviderSettings } from "./settings.ts";
import { simplify } from "./simplify.ts";

/** Decides everything about a prompt that was found to be sound; cannot fail. */
export function lower(
	prompt: AnalyzedPrompt,
	context: { readonly config: ResolvedConfig; readonly providers: readonly Provider[] },
): PromptIR {
	const { document, path, localName, typeName, input } = prompt;
	const asked = outputText(document.output);
	const place = placeOfOutput(prompt.messages.map(({ message }) => message.role.value));
	const messages = prompt.messages.map(({ message, text }, i): MessageIR => {
		const simple = simplify(asked === undefined || i !== place ? text : appendText(text, asked));
		return { role: message.role.value, text: simple, blank: blankness(simple), required: message.required };
	});
	const wanted = context.config.providers.filter((name) => document.providers?.includes(name) ?? true);
	const providers = context.providers
		.filter(({ name }) => wanted.includes(name))
		.map((provider) => ({
			name: provider.name,
			settings: resolveProviderSettings(document, provider, context.config),
		}));
	return {
		id: document.id.value,
		path,
		localName,
		typeName,
		sourcePath: document.source.path,
		span: document.id.span,
		...(document.input === undefined ? {} : { inputSpan: document.input.span }),
		format: document.format,
		...(document.version === undefined ? {} : { version: document.version }),
		status: document.status,
		...(document.description === undefined ? {} : { description: document.description }),
		tags: document.tags,
		input,
		validation: document.validation ?? context.config.validation,
		...(document.output === undefined ? {} : { output: document.output }),
		messages,
		providers,
		hash: promptHash(document, messages),
	};
}

/** The end of the last user message, or where there is none of the last message. */
function placeOfOutput(roles: readonly Role[]): number {
	const last = roles.lastIndexOf("user");
	return last < 0 ? roles.length - 1 : last;
}

const appendText = (text: readonly TextIR[], added: string): readonly TextIR[] => [
	...text,
	{ kind: "literal", value: `\n\n${added}` },
];
