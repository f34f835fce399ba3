import { injected } from "../answers.ts";
import type { Column } from "../column.ts";
import { NOT_SUPPORTED } from "../outcomes.ts";

/** What `toLangChainTemplate` returns. */
export const langchainTemplate: Column = {
	provider: "langchain",
	method: "toLangChainTemplate",
	want: {
		"a text prompt is one user message": ["Hello {name}!"],
		"an answer with a schema": ["Sort {ticket}."],
		"an answer with a schema that Anthropic does not take, where it is not strict": ["Count {things}."],
		"an answer that the prompt itself asks for": [
			[
				["assistant", "Well?"],
				["user", injected.replace("it", "{ticket}").replace("{\n", "{{\n").replace("\n}\n", "\n}}\n")],
			],
		],
		"a conversation": [
			[
				["system", "You are {role} for {company}."],
				["user", "{query}"],
				["assistant", "{example_response}"],
				["user", "{followup}"],
			],
		],
		"a model a provider, common settings and settings of its own": [[["user", "Hi"]]],
		"a plain model belongs to the provider that owns the name": [[["user", "Hi"]]],
		"a plain model with a slash is LiteLLM's": [[["user", "Hi"]]],
		"several system messages at the beginning": [
			[
				["system", "A"],
				["system", "B"],
				["user", "Hi"],
			],
		],
		"a system message later in the conversation": [
			[
				["user", "Hi"],
				["system", "A"],
			],
		],
		"system messages only": [[["system", "A"]]],
		"messages that turn out blank": [
			[
				["system", "{rules}"],
				["user", "{first}"],
				["assistant", "{second}"],
				["user", "Hi"],
			],
		],
		"one of several system messages turns out blank": [
			[
				["system", "A"],
				["system", "{rules}"],
				["user", "Hi"],
			],
		],
		"nothing but blank messages": [[["user", "{query}"]]],
		"a required message that turns out blank": [
			[
				["user", "{query}"],
				["assistant", "Yes?"],
			],
		],
		"an input of the wrong type": [[["user", "{query}"]]],
		"loops and conditions": NOT_SUPPORTED,
		// biome-ignore lint/suspicious/noTemplateCurlyInString: such a text is the point of the case
		"braces, quotes and markup are text": [[["user", '{{"a": "<b>", "name": "{name}"}} `${{x}}` \\']]],
		"a value cannot open a message": [
			[
				["system", "Be kind."],
				["user", "{query}"],
			],
		],
		"texts around an image": NOT_SUPPORTED,
		"an image by its address, not closely looked at": NOT_SUPPORTED,
		"an image as bytes": NOT_SUPPORTED,
		"a sound": NOT_SUPPORTED,
		"a file": NOT_SUPPORTED,
		"a file by its address": NOT_SUPPORTED,
		"a file by the address that a caller gives": NOT_SUPPORTED,
		"a history of neutral messages": [
			[
				["system", "Be kind."],
				["placeholder", "{conversation}"],
				["user", "{query}"],
			],
		],
		"a history of a client's own messages": [
			[
				["system", "Be kind."],
				["placeholder", "{conversation}"],
				["user", "{query}"],
			],
		],
		"a history that ends with a call of a tool": [
			[
				["placeholder", "{conversation}"],
				["user", "{query}"],
			],
		],
		"a history with a role that there is not": [
			[
				["placeholder", "{conversation}"],
				["user", "{query}"],
			],
		],
		"a call of a tool and its result": NOT_SUPPORTED,
		"a call of a tool without its result": NOT_SUPPORTED,
		"the result of a function that was called": NOT_SUPPORTED,
		"the result of a function alone": NOT_SUPPORTED,
		"who speaks": NOT_SUPPORTED,
		"what the developer says": NOT_SUPPORTED,
		"breakpoints of messages": [
			[
				["system", "Be kind."],
				["user", "Hi"],
			],
		],
		"a breakpoint of a part": NOT_SUPPORTED,
		"messages in loops and conditions": NOT_SUPPORTED,
		"parts in loops and conditions": NOT_SUPPORTED,
		"a part that turns out blank": NOT_SUPPORTED,
		"no part at all": NOT_SUPPORTED,
	},
};
