import type { AnalyzedPrompt } from "../model/analyzed-prompt.ts";
import type { ResolvedConfig } from "../model/config.ts";
import { outputText } from "../model/output-text.ts";
import type { MessageIR, PromptIR, TextIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import { blankness } from "./blankness.ts";
import { promptHash } from "./hash.ts";
import { resolveProviderSettings } from "./settings.ts";
import { simplify } from "./simplify.ts";

/** Decides everything about a prompt that was found to be sound; cannot fail. */
export function lower(
	prompt: AnalyzedPrompt,
	context: { readonly config: ResolvedConfig; readonly providers: readonly Provider[] },
): PromptIR {
	const { document, path, localName, typeName, input } = prompt;
	// Where a section asks for the answer, nothing else does.
	const asked = prompt.hasSection ? undefined : outputText(document.output);
	const items = simplify(withAsked(prompt.items, asked)).map(withBlankness);
	const messages = items.flatMap((item) => (item.kind === "message" && isText(item.message) ? [item.message] : []));
	const conversation = items.every((item) => item.kind === "message" && isPlain(item.message)) ? undefined : items;
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
		wire: document.wire ?? context.config.wire ?? false,
		...(document.output === undefined ? {} : { output: document.output }),
		...(document.tools === undefined ? {} : { tools: document.tools }),
		...(document.toolChoice === undefined ? {} : { toolChoice: document.toolChoice.value }),
		messages,
		...(conversation === undefined ? {} : { conversation }),
		providers,
		hash: promptHash(document, messages, conversation),
	};
}

/** The text of a message that stands alone is emitted as a function of its own. */
const isText = ({ hasParts }: MessageIR): boolean => hasParts !== true;

/** Whether a message is nothing but a role that every provider has and a text. */
const isPlain = ({ role, hasParts, name, cache, toolCalls, toolCallId }: MessageIR): boolean =>
	(role === "system" || role === "user" || role === "assistant") &&
	[hasParts, name, cache, toolCalls, toolCallId].every((more) => more === undefined);

/** Finds out for each message whether it can be blank. */
function withBlankness(item: TextIR): TextIR {
	switch (item.kind) {
		case "message":
			return { kind: "message", message: { ...item.message, blank: blankness(item.message.text) } };
		case "branch":
			return { ...item, body: item.body.map(withBlankness), otherwise: item.otherwise.map(withBlankness) };
		case "loop":
			return { ...item, body: item.body.map(withBlankness) };
		default:
			return item;
	}
}

/** Adds what asks for the answer to the end of the last user message, or where there is none of the last message. */
function withAsked(items: readonly TextIR[], asked: string | undefined): readonly TextIR[] {
	if (asked === undefined) return items;
	const roles = items.map((item) => (item.kind === "message" ? item.message.role : undefined));
	const lastUser = roles.lastIndexOf("user");
	const place = lastUser < 0 ? roles.findLastIndex((role) => role !== undefined) : lastUser;
	const literal: TextIR = { kind: "literal", value: `\n\n${asked}` };
	return items.map((item, i) => {
		if (i !== place || item.kind !== "message") return item;
		const added: TextIR = item.message.hasParts ? { kind: "part", part: { kind: "text", text: [literal] } } : literal;
		return { kind: "message", message: { ...item.message, text: [...item.message.text, added] } };
	});
}
