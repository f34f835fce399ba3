import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { entryOf, fieldOf, isNull, toJsonValue } from "./data-value.ts";
import { readDotpromptTools } from "./dotprompt-tools.ts";
import { readFrontMatter, stretchOf } from "./front-matter.ts";
import { parseNative } from "./native.ts";
import type { ParseContext, ParsedSource } from "./parsed-source.ts";
import { parseTemplate } from "./template.ts";
import { type ParsedBody, readTemplateBody } from "./template-body.ts";

type MapNode = DataNode & { readonly kind: "map" };

/**
 * Reads a file of dotprompt (google.github.io/dotprompt): its front matter becomes keys of the native form, its body messages
 * by the markers `{{role}}`, `{{history}}` and `{{media}}`.
 */
export function parseDotprompt(source: SourceFile, context: ParseContext): ParsedSource {
	const front = readFrontMatter(source);
	const { entries, diagnostics } = nativeEntries(front.root);
	const definition: MapNode = { ...front.root, entries };
	const parsed = parseNative(definition, source, context, parseBody(source, front.bodyStart));
	const defaults = fieldOf(fieldOf(front.root, "input") ?? front.root, "default");
	return {
		documents: front.complete ? parsed.documents.map((each) => withDefaults(each, defaults)) : [],
		diagnostics: [...front.diagnostics, ...diagnostics, ...parsed.diagnostics],
	};
}

function parseBody(source: SourceFile, start: number): ParsedBody {
	const { path, text } = source;
	const stretch = stretchOf(text, start, text.length);
	const { nodes, diagnostics } = parseTemplate(stretch.text, { path, offsetAt: stretch.offsetAt });
	const complete = diagnostics.every(({ severity }) => severity !== "error");
	const place = { start: { path, start, end: start }, span: { path, start, end: text.length } };
	return readTemplateBody({ body: nodes, complete, diagnostics }, place, { hasHistory: true, ownHelpers: [] });
}

/** Keys that say nothing of the prompt's compilation, and those of other tools, which have a dot. */
const ignored: ReadonlySet<string> = new Set(["name", "variant", "metadata", "raw", "ext", "maxTurns"]);

type Entries = { readonly entries: readonly MapEntry[]; readonly diagnostics: readonly Diagnostic[] };

function nativeEntries(root: MapNode): Entries {
	const tools = readDotpromptTools(entryOf(root, "tools"), entryOf(root, "toolDefs"));
	const others = root.entries.filter(({ name }) => name !== "tools" && name !== "toolDefs");
	return {
		entries: [...others.flatMap(nativeEntry), ...(tools.entry === undefined ? [] : [tools.entry])],
		diagnostics: tools.diagnostics,
	};
}

function nativeEntry(entry: MapEntry): readonly MapEntry[] {
	const { name, value } = entry;
	if (ignored.has(name) || name.includes(".")) return [];
	switch (name) {
		case "model":
			return [{ ...entry, value: modelOf(value) }];
		case "config":
			return [renamed(entry, "settings", settingsOf(value))];
		case "input":
		case "output": {
			const schema = fieldOf(value, "schema");
			return isNull(schema) ? [] : [{ ...entry, value: schema }];
		}
		default:
			return [entry];
	}
}

/** The same entry under another name, which findings still place at the key that was written. */
const renamed = (entry: MapEntry, name: string, value: DataNode): MapEntry => ({
	key: { ...entry.key, value: name },
	name,
	value,
});

/** The vendors of Genkit's model names, and the provider whose models they are. */
const vendors: Readonly<Record<string, string>> = {
	googleai: "gemini",
	vertexai: "gemini",
	openai: "openai",
	anthropic: "anthropic",
	mistral: "mistral",
	cohere: "cohere",
	ollama: "ollama",
};

/** `googleai/gemini-2.0-flash` is Gemini's model of that name. */
function modelOf(node: DataNode): DataNode {
	if (node.kind !== "scalar" || typeof node.value !== "string") return node;
	const [vendor = "", ...rest] = node.value.split("/");
	const provider = Object.hasOwn(vendors, vendor) ? vendors[vendor] : undefined;
	if (provider === undefined || rest.length === 0) return node;
	const key: ScalarNode = { ...node, value: provider };
	const value: ScalarNode = { ...node, value: rest.join("/") };
	return { kind: "map", entries: [{ key, name: provider, value }], span: node.span };
}

/** The names that Genkit's configuration has for the common settings. */
const settingNames: Readonly<Record<string, string>> = { maxOutputTokens: "maxTokens", stopSequences: "stop" };

function settingsOf(node: DataNode): DataNode {
	if (node.kind !== "map") return node;
	const entries = node.entries
		.filter(({ name }) => name !== "version" && name !== "apiKey")
		.map((entry) => {
			const name = Object.hasOwn(settingNames, entry.name) ? settingNames[entry.name] : undefined;
			return name === undefined ? entry : renamed(entry, name, entry.value);
		});
	return { ...node, entries };
}

/** Puts `input.default` into the fields that it names. */
function withDefaults(document: PromptDocument, defaults: DataNode | undefined): PromptDocument {
	const { input } = document;
	if (input === undefined || defaults?.kind !== "map") return document;
	const values = new Map(defaults.entries.map(({ name, value }) => [name, toJsonValue(value)]));
	const fields = input.value.fields.map((field) => {
		const value = values.get(field.name);
		return value === undefined ? field : { ...field, optional: true, default: value };
	});
	return { ...document, input: { ...input, value: { ...input.value, fields } } };
}
