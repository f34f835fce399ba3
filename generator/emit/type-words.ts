import type { RuntimeTypeIR, TypeIR } from "../model/type-ir.ts";

/** A type in the words of an error message: `string`, `"free" or "pro"`, `string, number or boolean`. */
export function typeWords(type: TypeIR): string {
	switch (type.kind) {
		case "literal":
			return JSON.stringify(type.value);
		case "array":
			return "array";
		case "reference":
			return typeWords(type.target());
		case "record":
		case "object":
			return "object";
		case "union":
			if (type.members.length === 0) return "absent";
			return joinWords([...new Set(type.members.map(typeWords))]);
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
			return type.kind;
		case "runtime":
			return runtimeWords[type.name];
		case "unknown":
			return type.where === undefined ? "given" : "of the schema's type";
	}
}

const joinWords = (words: readonly string[]): string =>
	words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const runtimeWords: Readonly<Record<RuntimeTypeIR["name"], string>> = {
	History: "list of messages",
	MediaSource: "object with url, base64 or bytes",
	Uint8Array: "Uint8Array",
};
