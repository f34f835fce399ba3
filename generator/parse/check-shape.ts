import type { z } from "zod";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { providerNames } from "../model/provider-name.ts";
import type { DataNode } from "./data-node.ts";
import { type DataPath, describeNode, entryOf, headOf, nodeAt, toJsonValue } from "./data-value.ts";
import { settingSchemas } from "./definition-schema.ts";
import { didYouMean } from "./did-you-mean.ts";

/**
 * Compares a node with a schema; each difference is a finding at the place where it is written, in the user's terms.
 * `whole` is what the node is called.
 */
export function checkShape(root: DataNode, schema: z.ZodType, whole = "a prompt file"): readonly Diagnostic[] {
	const result = schema.safeParse(toJsonValue(root));
	if (result.success) return [];
	const keysAt = (path: DataPath): readonly string[] => knownKeys(schema, path);
	return result.error.issues.flatMap(flattenUnion).flatMap((issue) => describeIssue(issue, { root, whole, keysAt }));
}

type Issue = z.core.$ZodIssue;

/** What is wrong with a union is what is wrong with the member that has the value's type; else it has none of the types. */
function flattenUnion(issue: Issue): readonly Issue[] {
	if (issue.code !== "invalid_union") return [issue];
	const fitting = issue.errors.find((errors) => !errors.some((error) => error.path.length === 0 && isTypeIssue(error)));
	if (fitting !== undefined) {
		return fitting.flatMap((error) => flattenUnion({ ...error, path: [...issue.path, ...error.path] }));
	}
	return [issue];
}

const isTypeIssue = (issue: Issue): boolean => issue.code === "invalid_type" || issue.code === "invalid_union";

/** What is compared, and which keys it may have at a path. */
type Shape = {
	readonly root: DataNode;
	readonly whole: string;
	readonly keysAt: (path: DataPath) => readonly string[];
};

function describeIssue(issue: Issue, shape: Shape): readonly Diagnostic[] {
	const { root } = shape;
	// Definitions are data: their paths hold no symbols.
	const path = issue.path as DataPath;
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => unknownKey(key, path, shape));
	}
	const node = nodeAt(root, path);
	if (node === undefined) {
		const parent = nodeAt(root, path.slice(0, -1)) ?? root;
		return [createDiagnostic("missing-key", headOf(parent), `The key \`${formatPath(path)}\` is missing.`)];
	}
	if (issue.code === "invalid_value") return [invalidValue(issue.values, path, node)];
	const expected = expectedTypes(issue).join(" or ");
	const message = `\`${formatPath(path)}\` must be ${expected}, but it is ${describeNode(node)}.`;
	return [createDiagnostic("wrong-type", headOf(node), message)];
}

function unknownKey(key: string, path: DataPath, { root, whole, keysAt }: Shape): Diagnostic {
	const parent = nodeAt(root, path) ?? root;
	const span = entryOf(parent, key)?.key.span ?? headOf(parent);
	if (path.at(-1) === "model") return unknownProvider(key, span);
	const where = path.length === 0 ? whole : `\`${formatPath(path)}\``;
	return createDiagnostic("unknown-key", span, `\`${key}\` is not a key of ${where}.`, {
		hint: keyHint(key, path, keysAt(path)),
	});
}

/** Says which key was meant, or which there are. A setting at the top of a file belongs under `settings`. */
function keyHint(key: string, path: DataPath, known: readonly string[]): string {
	const meant = didYouMean(key, known);
	if (meant !== undefined) return `Did you mean \`${meant}\`?`;
	const setting =
		path.length === 0 && known.includes("settings") ? didYouMean(key, Object.keys(settingSchemas)) : undefined;
	if (setting !== undefined) return `Write it under \`settings\`: \`settings: { ${setting}: … }\`.`;
	return `The keys are ${known.join(", ")}.`;
}

function invalidValue(allowed: readonly unknown[], path: DataPath, node: DataNode): Diagnostic {
	const list = `${allowed.length > 1 ? "one of " : ""}${allowed.map((value) => `\`${value}\``).join(", ")}`;
	if (node.kind !== "scalar" || allowed.every((value) => typeof value !== typeof node.value)) {
		const message = `\`${formatPath(path)}\` must be ${list}, but it is ${describeNode(node)}.`;
		return createDiagnostic("wrong-type", headOf(node), message);
	}
	const written = String(node.value);
	if (path[0] === "providers") return unknownProvider(written, node.span);
	const meant = didYouMean(written, allowed.map(String));
	const message = `\`${formatPath(path)}\` must be ${list}, but it is \`${written}\`.`;
	return createDiagnostic(
		"invalid-value",
		node.span,
		message,
		meant === undefined ? {} : { hint: `Write \`${meant}\`.` },
	);
}

function unknownProvider(name: string, span: Diagnostic["span"]): Diagnostic {
	const meant = didYouMean(name, providerNames);
	const hint = meant === undefined ? `The providers are ${providerNames.join(", ")}.` : `Did you mean \`${meant}\`?`;
	return createDiagnostic("unknown-provider", span, `There is no provider \`${name}\`.`, { hint });
}

function expectedTypes(issue: Issue): readonly string[] {
	if (issue.code === "invalid_union") {
		return [...new Set(issue.errors.flatMap((errors) => errors.filter(isTypeIssue).flatMap(expectedTypes)))];
	}
	if (issue.code !== "invalid_type") return ["another value"];
	return [typeWords[issue.expected] ?? issue.expected];
}

const typeWords: Readonly<Record<string, string>> = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map",
};

/** `messages[0].role`, as users name a place in their file. */
function formatPath(path: DataPath): string {
	return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}

/** The keys that a schema knows at a path: looks through optional and nullable, into objects, lists and unions. */
function knownKeys(schema: unknown, path: DataPath): readonly string[] {
	const { def } = schema as { readonly def: SchemaDefinition };
	if (def.innerType !== undefined) return knownKeys(def.innerType, path);
	if (def.options !== undefined) return def.options.flatMap((option) => knownKeys(option, path));
	const [step, ...rest] = path;
	if (step === undefined) return Object.keys(def.shape ?? {});
	const inner = typeof step === "number" ? def.element : def.shape?.[step];
	return inner === undefined ? [] : knownKeys(inner, rest);
}

/** The part of zod's own description of a schema that `knownKeys` walks. */
type SchemaDefinition = {
	readonly innerType?: unknown;
	readonly options?: readonly unknown[];
	readonly element?: unknown;
	readonly shape?: Readonly<Record<string, unknown>>;
};
