import type { OutputDocument } from "./document.ts";
import { isAskedNatively } from "./is-asked-natively.ts";
import { jsonSchemaOf } from "./json-schema-of.ts";
import type { FieldIR, TypeIR } from "./type-ir.ts";

/** The text that asks for an answer in the prompt itself; undefined where the provider is asked by a parameter. */
export const outputText = (output: OutputDocument | undefined): string | undefined =>
	output === undefined || isAskedNatively(output) ? undefined : askingText(output);

/** The text that asks for an answer: the block of the Python prompt-manager where that is wanted, else the JSON Schema. */
export const askingText = (output: OutputDocument): string =>
	output.inject === "prompt-manager" ? promptManagerText(output) : schemaText(output);

const schemaText = ({ type, description }: OutputDocument): string =>
	[
		"Answer with JSON that is valid under this JSON Schema, and with nothing else:",
		...(description === undefined ? [] : [description]),
		JSON.stringify(jsonSchemaOf(type), undefined, 2),
	].join("\n\n");

/**
 * The block that the Python prompt-manager adds (PEERS.md §1.10, point 8). Its example is no JSON: each line ends with a
 * comment, and the comma comes behind it.
 */
function promptManagerText({ type, description }: OutputDocument): string {
	const whole = type.kind === "reference" ? type.target() : type;
	const fields = whole.kind === "object" ? whole.fields : [];
	const lines = fields.map((field, i) => `  ${exampleLine(field)}${i === fields.length - 1 ? "" : ","}`);
	return [
		"# Output Requirements",
		"",
		"You MUST respond with valid JSON matching this exact structure:",
		"",
		...(description === undefined ? [] : [description, ""]),
		"Required JSON format:",
		"```json",
		"{",
		...lines,
		"}",
		"```",
		"IMPORTANT: Return ONLY the JSON object, no additional text or explanation.",
	].join("\n");
}

function exampleLine({ name, type, optional, description }: FieldIR): string {
	const note = [optional ? "optional" : "required", ...(description === undefined ? [] : [description])].join(" - ");
	return `${JSON.stringify(name)}: ${exampleOf(type, name)}  // ${note}`;
}

function exampleOf(type: TypeIR, name: string): string {
	switch (type.kind) {
		case "string":
			return JSON.stringify(`your ${name} here`);
		case "integer":
			return "0";
		case "number":
			return "0.0";
		case "boolean":
			return "true";
		case "array":
			return "[]";
		case "record":
		case "object":
			return "{}";
		case "literal":
			return typeof type.value === "string" ? JSON.stringify(`your ${name} here`) : String(type.value);
		case "union":
			return exampleOf(type.members.find(({ kind }) => kind !== "null") ?? { kind: "null" }, name);
		case "reference":
			return exampleOf(type.target(), name);
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
			return "null";
	}
}
