import type { ScaleWords } from "./scale-words.ts";

/** A message, its text as a template. */
export type ScaleMessage = { readonly role: "system" | "user" | "assistant"; readonly text: string };

/** A kind of prompt that a large project has many of, in pm-gen's syntax and in BAML's. Both make the same messages. */
export type ScaleKind = {
	/** A verb: prompts of this kind are named after it. */
	readonly name: string;
	/** The input, as lines of YAML. */
	readonly input: readonly string[];
	/** What the model answers, as lines of YAML; absent for a text. */
	readonly output?: readonly string[];
	/** The templates, in Handlebars' syntax. */
	readonly messages: (words: ScaleWords) => readonly ScaleMessage[];
	readonly baml: {
		/** The bodies of the classes that the function needs, by the names that `Type` stands before. */
		readonly classes?: Readonly<Record<string, readonly string[]>>;
		readonly parameters: readonly string[];
		readonly returns: string;
		/** The templates, in Jinja's syntax. */
		readonly messages: (words: ScaleWords) => readonly ScaleMessage[];
	};
	/** What a prompt of this kind may be called with; the parameters of BAML's function come in this order. */
	readonly sample: Readonly<Record<string, unknown>>;
};
