import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Located, PromptDocument } from "../model/document.ts";
import { providerNames } from "../model/provider-name.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import { validations } from "../model/validation.ts";
import { checkShape } from "./check-shape.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { entryOf, fieldOf } from "./data-value.ts";
import { nativeSchema, promptStatuses } from "./definition-schema.ts";
import { parseImportedType } from "./imported-type.ts";
import { parseNativeMessages, refuseMessage } from "./native-messages.ts";
import { type ParsedOutput, parseOutput } from "./output.ts";
import { createNotAPromptDiagnostic, type ParseContext, type ParsedSource } from "./parsed-source.ts";
import { baseName, fileStart, parsePromptId } from "./prompt-id.ts";
import { createReservedDiagnostic, reservedKeys, splitReserved } from "./reserved.ts";
import { inputOf, parseSchema } from "./schema.ts";
import { readModels, readSettings } from "./settings.ts";
import { type ParsedBody, readTemplateBody } from "./template-body.ts";
import { parseNativeText } from "./text.ts";
import { textOf, textsOf } from "./text-values.ts";
import { parseTools } from "./tools.ts";
import { parseVersion } from "./version.ts";

type MapNode = DataNode & { readonly kind: "map" };

/** Reads a file of the native form (DESIGN.md §3): one prompt. `given` are its messages, where they stand in a body. */
export function parseNative(
	root: MapNode,
	source: SourceFile,
	context: ParseContext,
	given?: ParsedBody,
): ParsedSource {
	if (baseName(source).includes(".") && context.partOf === undefined) {
		const hint = "Without a variant: write a `-` for the dot in the file's name.";
		const what = "A variant (`name.variant`)";
		return { documents: [], diagnostics: [createReservedDiagnostic(what, fileStart(source), hint)] };
	}
	const reserved = splitReserved(root.entries, reservedKeys);
	const written: MapNode = { ...root, entries: reserved.entries };
	const definition: MapNode = { ...root, entries: correctKeys(written.entries, Object.keys(nativeSchema.shape)) };
	const text = textOf(fieldOf(definition, "id"));
	const id = parsePromptId(source, text, context.partOf);
	const version = parseVersion(fieldOf(definition, "version"), source);
	const input = parseInput(entryOf(definition, "input"), source, context);
	const outputEntry = entryOf(definition, "output");
	const output: ParsedOutput =
		outputEntry === undefined ? { diagnostics: [] } : parseOutput(outputEntry, source, context);
	const tools = parseTools(entryOf(definition, "tools"), entryOf(definition, "toolChoice"), source, context);
	const body = given ?? parseBody(definition, source, context.ownHelpers);
	const diagnostics = [
		...reserved.diagnostics,
		...misspeltKeys(written, definition),
		...checkShape(definition, nativeSchema),
		...id.diagnostics,
		...version.diagnostics,
		...input.diagnostics,
		...output.diagnostics,
		...tools.diagnostics,
		...body.diagnostics,
	];
	const incomplete = !body.complete || input.failed;
	if (id.id === undefined || (incomplete && body.messages.length === 0)) return { documents: [], diagnostics };
	const document: PromptDocument = {
		source,
		id: id.id,
		format: body.format,
		...(version.version === undefined ? {} : { version: version.version }),
		...readDescriptive(definition),
		models: readModels(fieldOf(definition, "model")),
		settings: readSettings(fieldOf(definition, "settings")),
		...(input.type === undefined || input.failed ? {} : { input: input.type }),
		...(output.output === undefined ? {} : { output: output.output }),
		...(tools.tools === undefined ? {} : { tools: tools.tools }),
		...(tools.toolChoice === undefined ? {} : { toolChoice: tools.toolChoice }),
		messages: body.messages,
		...(incomplete ? { incomplete } : {}),
	};
	return { documents: [document], diagnostics };
}

/** The findings for keys that are read as the ones that were meant. */
function misspeltKeys(written: MapNode, read: MapNode): readonly Diagnostic[] {
	const corrected = written.entries.filter(({ name }, index) => read.entries[index]?.name !== name);
	const starts = corrected.map(({ key }) => key.span.start);
	return checkShape(written, nativeSchema).filter(
		({ code, span }) => code === "unknown-key" && starts.includes(span.start),
	);
}

/** The keys that describe the prompt; a value of the wrong type is reported by the schema and left out here. */
function readDescriptive(
	definition: MapNode,
): Pick<PromptDocument, "status" | "tags"> &
	Partial<Pick<PromptDocument, "description" | "providers" | "validation" | "wire">> {
	const status = textOf(fieldOf(definition, "status"))?.value;
	const description = textOf(fieldOf(definition, "description"))?.value;
	const validation = textOf(fieldOf(definition, "validation"))?.value;
	const known = validations.find((level) => level === validation);
	const wire = fieldOf(definition, "wire");
	const providers = textsOf(fieldOf(definition, "providers"))?.map(({ value }) => value);
	return {
		status: promptStatuses.find((word) => word === status) ?? "active",
		tags: textsOf(fieldOf(definition, "tags"))?.map(({ value }) => value) ?? [],
		...(description === undefined ? {} : { description }),
		...(known === undefined ? {} : { validation: known }),
		...(wire?.kind === "scalar" && typeof wire.value === "boolean" ? { wire: wire.value } : {}),
		...(providers === undefined ? {} : { providers: providerNames.filter((name) => providers.includes(name)) }),
	};
}

type ParsedInput = {
	readonly type?: Located<ObjectTypeIR>;
	readonly failed: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

function parseInput(entry: MapEntry | undefined, source: SourceFile, context: ParseContext): ParsedInput {
	if (entry === undefined) return { failed: false, diagnostics: [] };
	const imported = parseImportedType(entry.value, source, context.importedTypes);
	const { type, diagnostics } =
		imported === undefined ? parseSchema(entry.value, context.schemas) : inputOf(imported, entry.value);
	const failed = type === undefined || diagnostics.some(({ severity }) => severity === "error");
	return { ...(type === undefined ? {} : { type: { value: type, span: entry.key.span } }), failed, diagnostics };
}

/** Reads `messages:`, or `template:` as one user message. */
function parseBody(definition: MapNode, source: SourceFile, ownHelpers: readonly string[] = []): ParsedBody {
	const messages = entryOf(definition, "messages");
	const template = entryOf(definition, "template");
	if (messages === undefined && template === undefined) {
		return { ...refuseMessage(createNotAPromptDiagnostic(source)), format: "text" };
	}
	const parsed = messages === undefined ? undefined : parseNativeMessages(messages.value, source);
	if (template === undefined) return { ...(parsed ?? refuseMessage()), format: "chat" };
	const text = parseNativeText(template.value, "template", source);
	if (messages === undefined || parsed === undefined) {
		if (text.body === undefined) return { ...refuseMessage(...text.diagnostics), format: "text" };
		const place = { start: template.key.span, span: template.value.span };
		return readTemplateBody({ ...text, body: text.body }, place, { hasHistory: false, ownHelpers });
	}
	const both = createDiagnostic(
		"invalid-value",
		template.key.span,
		"A prompt has `messages` or `template`, not both.",
		{
			hint: "Remove one of them.",
			related: [{ message: "the messages", span: messages.key.span }],
		},
	);
	return {
		...parsed,
		complete: false,
		format: "chat",
		diagnostics: [both, ...parsed.diagnostics, ...text.diagnostics],
	};
}
