import { promptPath } from "../../generator/analyze/names.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "./prompt-builders.ts";
import { compileAndImport, createSourceFile } from "./run-prompt.ts";

/** A template with its data, from a suite that others wrote. */
export type RenderCase = {
	readonly id: string;
	readonly template: string;
	readonly data: unknown;
	readonly partials?: Readonly<Record<string, string>>;
};

/** What came of a case: the text, with the input type inferred or declared, or why it was refused. */
export type Rendering =
	| { readonly kind: "text"; readonly input: "inferred" | "declared"; readonly text: string }
	| { readonly kind: "refused"; readonly codes: readonly string[]; readonly undeclared: readonly string[] };

/**
 * Renders cases with generated code: first with the input type that the template implies; where that or the data is
 * refused, once more with the type that the data has, declared as JSON Schema, and at last with an optional text for
 * every variable that the data lacks.
 */
export async function renderCases(cases: readonly RenderCase[]): Promise<ReadonlyMap<string, Rendering>> {
	const inferred = await renderAll(cases.map((item) => ({ ...item, definition: { template: item.template } })));
	const refused = cases.flatMap((item) => {
		const { data } = item;
		return inferred.get(item.id)?.kind !== "text" && isObject(data) ? [{ ...item, data }] : [];
	});
	const declaring = (missing: (id: string) => readonly string[]): readonly Attempt[] =>
		refused.map((item) => ({
			...item,
			definition: { template: item.template, input: withOptionalTexts(objectSchemaOf(item.data), missing(item.id)) },
		}));
	const plain = await renderAll(declaring(() => []));
	const declared = await renderAll(
		declaring((id) => {
			const first = plain.get(id);
			return first?.kind === "refused" ? first.undeclared : [];
		}),
	);
	return new Map<string, Rendering>(
		cases.map(({ id }) => {
			const first = inferred.get(id) ?? { kind: "refused", codes: ["no-result"], undeclared: [] };
			const second = declared.get(id);
			if (first.kind === "text") return [id, { ...first, input: "inferred" }];
			return [id, second?.kind === "text" ? { ...second, input: "declared" } : (second ?? first)];
		}),
	);
}

type Attempt = RenderCase & { readonly definition: JsonValue };

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

async function renderAll(attempts: readonly Attempt[]): Promise<Map<string, Rendering>> {
	const results = new Map<string, Rendering>();
	const compiled = attempts.filter((attempt) => {
		const sources = Object.entries(filesOf(attempt)).map(([path, text]) => createSourceFile(path, text));
		const errors = compile(sources, configuration()).diagnostics.filter(({ severity }) => severity === "error");
		if (errors.length > 0) {
			results.set(attempt.id, {
				kind: "refused",
				codes: errors.map(({ code }) => code),
				undeclared: errors.flatMap(({ message }) => /^The variable "(.*)" is not declared/.exec(message)?.[1] ?? []),
			});
		}
		return errors.length === 0;
	});
	const files = Object.fromEntries(compiled.flatMap((attempt) => Object.entries(filesOf(attempt))));
	const { module, diagnostics } = await compileAndImport<{ readonly [name: string]: Folder }>(files, { providers: [] });
	if (module === undefined) throw new Error(`the cases do not compile together: ${JSON.stringify(diagnostics)}`);
	for (const { id, data } of compiled) {
		const text = module[nameOf(id)]?.["prompt"]?.text;
		if (text === undefined) throw new Error(`${nameOf(id)} was not generated`);
		results.set(id, callText(text, data));
	}
	return results;
}

function callText(text: (input: unknown) => unknown, data: unknown): Rendering {
	try {
		return { kind: "text", input: "inferred", text: String(text(data)) };
	} catch (error) {
		if (Object(error).code === "PROMPT_INPUT") return { kind: "refused", codes: ["PROMPT_INPUT"], undeclared: [] };
		throw error;
	}
}

const nameOf = (id: string): string => promptPath(idOf(id)).join(".");

const idOf = (id: string): string => `case-${id.replace(/[^a-z0-9]+/gi, "-")}`;

type Folder = { readonly prompt?: { readonly text?: (input: unknown) => unknown } };

/** A case has a folder of its own, since partials are seen by a whole folder. */
const filesOf = ({ id, definition, partials }: Attempt): Readonly<Record<string, string>> => ({
	[`prompts/${idOf(id)}/prompt.json`]: JSON.stringify(definition),
	...Object.fromEntries(
		Object.entries(partials ?? {})
			.filter(([name]) => /^[\w-]+$/.test(name))
			.map(([name, text]) => [`prompts/${idOf(id)}/_${name}.hbs`, text]),
	),
});

/** The JSON Schema of a value: what it holds, and nothing else. */
function schemaOf(value: unknown): JsonValue {
	if (value === null) return { type: "null" };
	if (Array.isArray(value)) {
		const items = [
			...new Map([...value].map((item: unknown) => [JSON.stringify(schemaOf(item)), schemaOf(item)])).values(),
		];
		const [only, ...others] = items;
		return { type: "array", items: only === undefined ? {} : others.length === 0 ? only : { anyOf: items } };
	}
	return isObject(value) ? objectSchemaOf(value) : { type: typeof value };
}

const withOptionalTexts = (schema: ReturnType<typeof objectSchemaOf>, names: readonly string[]): JsonValue => ({
	...schema,
	properties: { ...Object.fromEntries(names.map((name) => [name, { type: "string" }])), ...schema.properties },
});

/** The JSON Schema of an object: what it holds is required, and undefined is not there. */
export function objectSchemaOf(value: object): {
	type: "object";
	properties: Record<string, JsonValue>;
	required: string[];
} {
	const entries = Object.entries(value).filter(([, part]) => part !== undefined);
	return {
		type: "object",
		properties: Object.fromEntries(entries.map(([name, part]) => [name, schemaOf(part)])),
		required: entries.map(([name]) => name),
	};
}
