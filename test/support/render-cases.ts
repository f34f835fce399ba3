import { promptPath } from "../../generator/analyze/names.ts";
import type { JsonValue } from "../../generator/model/json.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";
import type { ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "./prompt-builders.ts";
import { compileAndImport, createSourceFile, type HelpersModule, readHelpersModule } from "./run-prompt.ts";

/** A template with its data, from a suite that others wrote. */
export type RenderCase = {
	readonly id: string;
	readonly template: string;
	readonly data: unknown;
	readonly partials?: Readonly<Record<string, string>>;
	/** The input as an author would declare it, where the data does not tell all of its type. */
	readonly input?: JsonValue;
};

/** What came of a case: the text, with the input type inferred or declared, or why it was refused. */
export type Rendering =
	| { readonly kind: "text"; readonly input: "inferred" | "declared"; readonly text: string }
	| {
			readonly kind: "refused";
			/** The codes of all that was tried. */
			readonly codes: readonly string[];
			readonly undeclared: readonly string[];
			/** The inferred type, where the template compiles with it and only the data is refused. */
			readonly inferred?: ObjectTypeIR;
	  };

/**
 * Renders cases with generated code: first with the input type that the template implies; where that or the data is
 * refused, with a type declared as JSON Schema, which an author could have written for the data: the inferred one with
 * null allowed everywhere, the same together with the types of the data, the case's own `input`, then the `declarations`.
 * `helpersModule` is the text of a JavaScript module of helpers.
 */
export async function renderCases(
	cases: readonly RenderCase[],
	helpersModule?: string,
): Promise<ReadonlyMap<string, Rendering>> {
	const own = helpersModule === undefined ? undefined : readHelpersModule(helpersModule);
	if (own !== undefined && own.errors.length > 0) {
		const codes = own.errors.map(({ code }) => code);
		return new Map(cases.map(({ id }) => [id, { kind: "refused", codes, undeclared: [] }]));
	}
	const results = await renderWithAnyType(cases, own);
	// A prompt must not be always blank; a partial may be.
	const blank = cases.filter(({ id }) => {
		const result = results.get(id);
		return result?.kind === "refused" && result.codes.every((code) => code === "empty-message");
	});
	const included = blank.map((item) => ({
		...item,
		template: "<{{> always-blank}}>",
		partials: { ...item.partials, "always-blank": item.template },
	}));
	for (const [id, result] of await renderWithAnyType(included, own)) {
		results.set(id, result.kind === "text" ? { ...result, text: result.text.slice(1, -1) } : result);
	}
	return results;
}

async function renderWithAnyType(
	cases: readonly RenderCase[],
	own: HelpersModule | undefined,
): Promise<Map<string, Rendering>> {
	const results = await renderAll(
		cases.map((item) => ({ ...item, definition: { template: item.template } })),
		own,
	);
	const inferred = new Map([...results].map(([id, result]) => [id, result.kind === "refused" && result.inferred]));
	const declare = async (
		inputOf: (item: RenderCase, before: Rendering & { kind: "refused" }) => JsonValue | undefined,
	): Promise<void> => {
		const attempts = cases.flatMap((item): readonly Attempt[] => {
			const before = results.get(item.id);
			const input = before?.kind === "refused" ? inputOf(item, before) : undefined;
			return input === undefined ? [] : [{ ...item, definition: { template: item.template, input } }];
		});
		for (const [id, rendering] of await renderAll(attempts, own)) {
			const before = results.get(id);
			const codes = before?.kind === "refused" ? before.codes : [];
			const isText = rendering.kind === "text";
			results.set(
				id,
				isText
					? { ...rendering, input: "declared" }
					: { ...rendering, codes: [...new Set([...codes, ...rendering.codes])] },
			);
		}
	};
	for (const widen of [looseSchemaOf, unitedSchemaOf]) {
		await declare(({ id, data }) => {
			const type = inferred.get(id);
			return type ? widen(type, data) : undefined;
		});
	}
	await declare(({ input }) => input);
	const undeclared = new Map<string, ReadonlySet<string>>();
	for (const schemaFor of declarations) {
		await declare(({ id, data }, before) => {
			if (!isObject(data)) return undefined;
			const missing = new Set([...(undeclared.get(id) ?? []), ...before.undeclared]);
			undeclared.set(id, missing);
			return schemaFor(data, [...missing]);
		});
	}
	return results;
}

/**
 * The types to declare, one after the other: what the data holds, and nothing else; an optional text for every variable
 * that the data lacks; an optional list of anything; objects that may hold more; objects as maps.
 */
const declarations: readonly ((data: object, undeclared: readonly string[]) => JsonValue)[] = [
	(data) => objectSchemaOf(data, "closed"),
	(data, undeclared) => withOptional(objectSchemaOf(data, "closed"), undeclared, { type: "string" }),
	(data, undeclared) => withOptional(objectSchemaOf(data, "open"), undeclared, { type: "array", items: openObject }),
	(data, undeclared) => withOptional(objectSchemaOf(data, "open"), undeclared, openObject),
	(data) => ({ ...openObject, ...objectSchemaOf(data, "open") }),
	(data) => objectSchemaOf(data, "map"),
	(data) => mapSchemaOf(data),
];

type Attempt = RenderCase & { readonly definition: JsonValue };

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

async function renderAll(
	attempts: readonly Attempt[],
	own: HelpersModule | undefined,
): Promise<Map<string, Rendering>> {
	const results = new Map<string, Rendering>();
	const inputs = new Map<string, ObjectTypeIR>();
	const compiled = attempts.filter((attempt) => {
		const { diagnostics, prompts } = compile(filesOf(attempt), configuration(), own?.helpers);
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		const [prompt] = prompts;
		if (prompt !== undefined) inputs.set(attempt.id, prompt.input);
		if (errors.length > 0) {
			results.set(attempt.id, {
				kind: "refused",
				codes: errors.map(({ code }) => code),
				undeclared: errors.flatMap(({ message }) => /^The variable "(.*)" is not declared/.exec(message)?.[1] ?? []),
			});
		}
		return errors.length === 0;
	});
	const isolated = compiled.filter(hasPath);
	const together = compiled.filter((attempt) => !hasPath(attempt));
	for (const group of [together, ...isolated.map((attempt) => [attempt])]) {
		if (group.length === 0) continue;
		const { module, diagnostics } = await compileAndImport<{ readonly [name: string]: Folder }>(
			group.flatMap(filesOf),
			{ providers: [] },
			own,
		);
		if (module === undefined) throw new Error(`the cases do not compile together: ${JSON.stringify(diagnostics)}`);
		for (const { id, data } of group) {
			const text = module[nameOf(id)]?.["prompt"]?.text;
			if (text === undefined) throw new Error(`${nameOf(id)} was not generated`);
			const rendering = callText(text, data);
			const inferred = inputs.get(id);
			results.set(id, rendering.kind === "text" || inferred === undefined ? rendering : { ...rendering, inferred });
		}
	}
	return results;
}

/** Whether a partial's name is a path: such a file is seen by all prompts. */
const hasPath = ({ partials }: Attempt): boolean => Object.keys(partials ?? {}).some((name) => !/^[\w-]+$/.test(name));

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
const filesOf = ({ id, definition, partials }: Attempt): readonly SourceFile[] => [
	createSourceFile(`prompts/${idOf(id)}/prompt.json`, JSON.stringify(definition)),
	...Object.entries(partials ?? {}).map(([name, text]): SourceFile => {
		if (/^[\w-]+$/.test(name)) return createSourceFile(`prompts/${idOf(id)}/_${name}.hbs`, text);
		return { path: `shared/${name}.hbs`, root: "shared", kind: "shared-partial", text };
	}),
];

/** Whether a declared object holds nothing but its fields, or anything else too, or is a map where it can be. */
type ObjectStyle = "closed" | "open" | "map";

const openObject = { type: "object", additionalProperties: {} } as const satisfies JsonValue;

/** The JSON Schema of a value. */
function schemaOf(value: unknown, style: ObjectStyle): JsonValue {
	if (value === null) return { type: "null" };
	if (Array.isArray(value)) {
		const schemas = [...value].map((item: unknown) => schemaOf(item, style));
		return { type: "array", items: unionOf(schemas) };
	}
	if (!isObject(value)) return { type: typeof value };
	if (style === "map") return mapSchemaOf(value);
	return { ...objectSchemaOf(value, style), ...(style === "open" ? openObject : {}) };
}

function unionOf(schemas: readonly JsonValue[]): JsonValue {
	const [only, ...others] = new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values();
	return only === undefined ? {} : others.length === 0 ? only : { anyOf: [only, ...others] };
}

const mapSchemaOf = (value: object): JsonValue => ({
	type: "object",
	additionalProperties: unionOf(Object.values(value).map((part: unknown) => schemaOf(part, "map"))),
});

/** The JSON Schema of a type with everything optional, and null allowed for every value but the input itself. */
function looseSchemaOf({ fields }: ObjectTypeIR): JsonValue {
	return {
		type: "object",
		properties: Object.fromEntries(
			fields.map(({ name, type }) => [name, { anyOf: [looseValueSchemaOf(type), { type: "null" }] }]),
		),
	};
}

function looseValueSchemaOf(type: TypeIR): JsonValue {
	switch (type.kind) {
		case "object":
			return looseSchemaOf(type);
		case "array":
			return { type: "array", items: { anyOf: [looseValueSchemaOf(type.items), { type: "null" }] } };
		case "record":
			return { type: "object", additionalProperties: looseValueSchemaOf(type.values) };
		case "unknown":
		case "reference":
			return {};
		default:
			return { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] };
	}
}

/** The JSON Schema of a type together with that of a value, wherever the value is of another kind. */
function unitedSchemaOf(type: ObjectTypeIR, value: unknown): JsonValue {
	const fields = isObject(value) ? new Map<string, unknown>(Object.entries(value)) : new Map<string, unknown>();
	const properties = type.fields.map(({ name, type: field }) => [name, unitedValueSchemaOf(field, fields.get(name))]);
	return { type: "object", properties: Object.fromEntries(properties) };
}

function unitedValueSchemaOf(type: TypeIR, value: unknown): JsonValue {
	if (type.kind === "object") return unionOf([unitedSchemaOf(type, value), ...othersOf(value, isObject(value))]);
	// {{#each}} with @key loops over a list as well.
	if (type.kind === "array" || (type.kind === "record" && Array.isArray(value))) {
		const items = unitedItems(type.kind === "array" ? type.items : type.values, Array.isArray(value) ? [...value] : []);
		return unionOf([{ type: "array", items }, ...othersOf(value, Array.isArray(value))]);
	}
	if (type.kind === "record") {
		const additionalProperties = unitedItems(type.values, isObject(value) ? Object.values(value) : []);
		return unionOf([{ type: "object", additionalProperties }, ...othersOf(value, isObject(value))]);
	}
	return unionOf([looseValueSchemaOf(type), ...othersOf(value, false)]);
}

const unitedItems = (type: TypeIR, values: readonly unknown[]): JsonValue =>
	unionOf([undefined, ...values].map((value) => unitedValueSchemaOf(type, value)));

const othersOf = (value: unknown, isKnown: boolean): readonly JsonValue[] =>
	isKnown || value === undefined ? [] : [schemaOf(value, "closed")];

const withOptional = (
	schema: ReturnType<typeof objectSchemaOf>,
	names: readonly string[],
	optional: JsonValue,
): JsonValue => ({
	...schema,
	properties: { ...Object.fromEntries(names.map((name) => [name, optional])), ...schema.properties },
});

/** The JSON Schema of an object: what it holds is required, and undefined is not there. */
export function objectSchemaOf(
	value: object,
	style: ObjectStyle = "closed",
): {
	type: "object";
	properties: Record<string, JsonValue>;
	required: string[];
} {
	const entries = Object.entries(value).filter(([, part]) => part !== undefined);
	return {
		type: "object",
		properties: Object.fromEntries(entries.map(([name, part]) => [name, schemaOf(part, style)])),
		required: entries.map(([name]) => name),
	};
}
