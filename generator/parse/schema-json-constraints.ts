import { type ConstraintIR, formatNames } from "../model/constraint-ir.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Family } from "./schema-family.ts";
import { refuseDefault } from "./schema-json-default.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import type { SchemaPart } from "./schema-part.ts";

/** What the keywords of one kind of values ask of them, and what is wrong with the keywords. */
type ParsedConstraints = {
	readonly constraints: readonly ConstraintIR[];
	readonly diagnostics: readonly Diagnostic[];
};

type Reader = (node: DataNode, parseInner: (node: DataNode) => SchemaPart) => ParsedConstraints;

const invalid = (node: DataNode, message: string, hint?: string): ParsedConstraints => ({
	constraints: [],
	diagnostics: [createDiagnostic("invalid-schema", node.span, message, hint === undefined ? {} : { hint })],
});

const found = (...constraints: readonly ConstraintIR[]): ParsedConstraints => ({ constraints, diagnostics: [] });

type NumericKind = Extract<ConstraintIR, { readonly value: number }>["kind"];

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** A keyword whose value is a number; `expected` says which ones it takes. */
const numeric =
	(kind: NumericKind, expected: string, isAllowed: (value: number) => boolean): Reader =>
	(node) => {
		const value = node.kind === "scalar" ? node.value : undefined;
		if (typeof value === "number" && Number.isFinite(value) && isAllowed(value)) return found({ kind, value });
		return invalid(node, `\`${kind}\` is ${expected}, and this is ${describeNode(node)}.`);
	};

const limit = (kind: NumericKind): Reader => numeric(kind, "a number", () => true);
const count = (kind: NumericKind): Reader => numeric(kind, "a whole number from 0 on", isCount);

const readers: Readonly<Partial<Record<Family, Readonly<Record<string, Reader>>>>> = {
	number: {
		minimum: limit("minimum"),
		maximum: limit("maximum"),
		exclusiveMinimum: limit("exclusiveMinimum"),
		exclusiveMaximum: limit("exclusiveMaximum"),
		multipleOf: numeric("multipleOf", "a number above 0", (value) => value > 0),
	},
	string: { minLength: count("minLength"), maxLength: count("maxLength"), pattern: readPattern, format: readFormat },
	array: { minItems: count("minItems"), maxItems: count("maxItems"), uniqueItems: readUnique },
	object: {
		minProperties: count("minProperties"),
		maxProperties: count("maxProperties"),
		propertyNames: (node, parseInner) => {
			const { type, diagnostics } = refuseDefault(parseInner(node));
			return { constraints: [{ kind: "propertyNames", names: type }], diagnostics };
		},
	},
};

/** The keywords that refuse some values of one kind. */
export const constraintKeywords = (family: Family): readonly string[] => Object.keys(readers[family] ?? {});

/** Reads the keywords that refuse some values of one kind. */
export function parseConstraints(
	keywords: Keywords,
	family: Family,
	parseInner: (node: DataNode) => SchemaPart,
): ParsedConstraints {
	const parts = Object.entries(readers[family] ?? {}).flatMap(([name, read]) => {
		const entry = keywords.get(name);
		return entry === undefined ? [] : [read(entry.value, parseInner)];
	});
	return {
		constraints: parts.flatMap(({ constraints }) => constraints),
		diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
	};
}

function readPattern(node: DataNode): ParsedConstraints {
	if (node.kind !== "scalar" || typeof node.value !== "string") {
		return invalid(node, `\`pattern\` is a regular expression as text, and this is ${describeNode(node)}.`);
	}
	try {
		return found({ kind: "pattern", source: new RegExp(node.value, "u").source });
	} catch {
		const message = `\`${node.value}\` is no regular expression of JavaScript with the flag \`u\`, which JSON Schema asks for.`;
		return invalid(node, message, "Escape nothing that needs no escape: `-` and `@` stand for themselves.");
	}
}

function readFormat(node: DataNode): ParsedConstraints {
	const written = node.kind === "scalar" ? node.value : undefined;
	const name = formatNames.find((known) => known === written);
	if (name !== undefined) return found({ kind: "format", name });
	if (typeof written !== "string") return invalid(node, `\`format\` is a word, and this is ${describeNode(node)}.`);
	const near = didYouMean(written, formatNames);
	const known = formatNames.map((format) => `\`${format}\``).join(", ");
	const hint = near === undefined ? `Those that are: ${known}. Or write a \`pattern\`.` : `Did you mean \`${near}\`?`;
	const message = `The format \`${written}\` is not checked.`;
	return {
		constraints: [],
		diagnostics: [createDiagnostic("unsupported-schema-keyword", node.span, message, { hint })],
	};
}

function readUnique(node: DataNode): ParsedConstraints {
	if (node.kind === "scalar" && node.value === true) return found({ kind: "uniqueItems" });
	if (node.kind === "scalar" && node.value === false) return found();
	return invalid(node, `\`uniqueItems\` is \`true\` or \`false\`, and this is ${describeNode(node)}.`);
}
