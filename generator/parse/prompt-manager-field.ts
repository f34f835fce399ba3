import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FieldIR } from "../model/type-ir.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { entryOf, fieldOf, headOf, isNull, toJsonValue } from "./data-value.ts";
import { parseFieldType } from "./prompt-manager-field-type.ts";
import type { PromptManagerContext } from "./prompt-manager-schema-context.ts";
import { withDefault } from "./schema-json-default.ts";
import type { SchemaPart } from "./schema-part.ts";
import { textOf } from "./text-values.ts";

/** One field of a schema; undefined where the schema is read for a use that does not have it. */
export type ParsedField = {
	readonly name: string;
	readonly field?: FieldIR;
	readonly diagnostics: readonly Diagnostic[];
};

type ParseNamed = (reference: ScalarNode, context: PromptManagerContext) => SchemaPart;

/**
 * Reads a field of the Python format. It may be left out when it is not `required` or has a `default`. `read_only` is a field
 * that whoever answers fills in, so an input has none, and `write_only` one that only a caller gives, so an answer has none.
 */
export function parseField(node: DataNode, context: PromptManagerContext, parseNamed: ParseNamed): ParsedField {
	const nameNode = textOf(fieldOf(node, "name"));
	const name = nameNode?.value ?? "";
	const wrong = nameNode === undefined ? [] : refuseName(nameNode);
	if (nameNode === undefined || wrong.length > 0) return { name, diagnostics: wrong };
	const { type, diagnostics } = parseFieldType(node, context, parseNamed);
	const written = fieldOf(node, "default");
	const description = textOf(fieldOf(node, "description"))?.value;
	const plain: FieldIR = {
		name,
		type,
		optional: isFlag(node, "required", false),
		...(description === undefined ? {} : { description }),
		span: nameNode.span,
	};
	const found = isNull(written) ? {} : { default: { value: toJsonValue(written), span: headOf(written) } };
	const withValue = withDefault(plain, found);
	const unused = isFlag(node, context.use === "input" ? "read_only" : "write_only", true);
	return {
		name,
		...(unused ? {} : { field: withValue.field }),
		diagnostics: [...diagnostics, ...withValue.diagnostics, ...refuseFlags(node, isNull(written))],
	};
}

const isFlag = (node: DataNode, name: string, value: boolean): boolean => {
	const flag = fieldOf(node, name);
	return flag?.kind === "scalar" && flag.value === value;
};

function refuseName({ value, span }: ScalarNode & { readonly value: string }): readonly Diagnostic[] {
	if (value === "__proto__") return [createDiagnostic("invalid-schema", span, "No field can be named `__proto__`.")];
	if (/^[\p{L}\p{N}_-]*[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value)) return [];
	const message = `The name \`${value}\` is not made of letters, digits, \`_\` and \`-\`.`;
	return [createDiagnostic("invalid-schema", span, message)];
}

/** What the original refuses too, and a field that nobody may give or get. */
function refuseFlags(node: DataNode, hasNoDefault: boolean): readonly Diagnostic[] {
	const required = entryOf(node, "required");
	const writeOnly = entryOf(node, "write_only");
	const found: Diagnostic[] = [];
	if (required !== undefined && isFlag(node, "required", false) && hasNoDefault && !isFlag(node, "nullable", true)) {
		const message = "A field that is not required needs a `default`, or `nullable: true`.";
		found.push(createDiagnostic("invalid-schema", required.key.span, message));
	}
	if (writeOnly !== undefined && isFlag(node, "write_only", true) && isFlag(node, "read_only", true)) {
		const message = "A field that is `read_only` and `write_only` is part of nothing.";
		found.push(createDiagnostic("invalid-schema", writeOnly.key.span, message, { hint: "Remove one of them." }));
	}
	return found;
}
