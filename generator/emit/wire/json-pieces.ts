import type { Expression, ObjectProperty } from "../../model/code.ts";
import { call, conditional, runtimeValue, string, template } from "../../model/code-builders.ts";

/** A JSON text in pieces: what is known now, and expressions that give the rest as JSON at run time. */
export type JsonPieces = readonly (string | Expression)[];

/** The JSON of an expression where something better is known of it: of the texts that a prompt declares. */
export type KnownJson = (value: Expression) => Expression | undefined;

/** What `JSON.stringify` gives for a value, with all that is constant in it escaped now. */
export function jsonPieces(value: Expression, known: KnownJson): JsonPieces {
	const json = known(value);
	if (json !== undefined) return [json];
	switch (value.kind) {
		case "string":
		case "number":
		case "boolean":
			return [JSON.stringify(value.value)];
		case "null":
			return ["null"];
		case "template":
			return templatePieces(value) ?? atRunTime(value);
		case "array":
			return ["[", ...joined(value.items.map((item) => jsonPieces(item, known))), "]"];
		case "object":
			return objectPieces(value.properties, known) ?? atRunTime(value);
		case "conditional":
			return [conditional(value.test, jsonOf(value.then, known), jsonOf(value.otherwise, known))];
		case "as":
			return jsonPieces(value.value, known);
		default:
			return atRunTime(value);
	}
}

/** The pieces of a value as one expression. */
export function jsonOf(value: Expression, known: KnownJson): Expression {
	const texts = [""];
	const values: Expression[] = [];
	for (const piece of jsonPieces(value, known)) {
		if (typeof piece === "string") texts.push(`${texts.pop() ?? ""}${piece}`);
		else {
			values.push(piece);
			texts.push("");
		}
	}
	const [only] = values;
	if (only === undefined) return string(texts.join(""));
	return values.length === 1 && texts.every((text) => text === "") ? only : template(texts, values);
}

const atRunTime = (value: Expression): JsonPieces => [call(runtimeValue("jsonText"), value)];

const joined = (items: readonly JsonPieces[]): JsonPieces =>
	items.flatMap((pieces, index) => (index === 0 ? pieces : [",", ...pieces]));

/**
 * The pieces of a template literal. Values without a text between them are escaped together, and a text that begins or ends
 * within a surrogate pair is left to run time: the halves of a pair are escaped unless they meet.
 */
function templatePieces({ texts, values }: Expression & { kind: "template" }): JsonPieces | undefined {
	if (texts.some((text) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text))) return undefined;
	const pieces: (string | Expression)[] = [`"${escaped(texts[0] ?? "")}`];
	let group: Expression[] = [];
	for (const [index, value] of values.entries()) {
		group.push(value);
		const text = texts[index + 1] ?? "";
		if (text === "" && index < values.length - 1) continue;
		const [only = value] = group;
		const whole = group.length === 1 ? only : template(["", ...group.map(() => "")], group);
		pieces.push(call(runtimeValue("jsonPart"), whole), escaped(text));
		group = [];
	}
	return [...pieces, '"'];
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The pieces of an object; undefined where its keys would come in another order, or say something else, than they are written. */
function objectPieces(properties: readonly ObjectProperty[], known: KnownJson): JsonPieces | undefined {
	const names = properties.map((each) => (each.kind === "property" ? each.name : spreadName(each.value)));
	const isPlain = names.every(
		(name, index) => name !== undefined && name !== "__proto__" && !/^\d+$/.test(name) && names.indexOf(name) === index,
	);
	if (!isPlain) return undefined;
	const isFixed = (each: ObjectProperty): boolean => each.kind === "property";
	const first = properties.findIndex(isFixed);
	// Without a property that is always there nobody knows where the commas are.
	if (first < 0) return properties.length === 0 ? ["{}"] : undefined;
	const pieces = properties.flatMap((each, index): JsonPieces => {
		if (each.kind === "spread") return [optionalProperty(each.value, index < first)];
		if (each.value.kind === "undefined") return [];
		return [`${index > first ? "," : ""}${JSON.stringify(each.name)}:`, ...jsonPieces(each.value, known)];
	});
	return properties[first]?.kind === "property" && isUndefined(properties[first]) ? undefined : ["{", ...pieces, "}"];
}

const isUndefined = (each: ObjectProperty): boolean => each.kind === "property" && each.value.kind === "undefined";

/** The name in `...unlessBlank("system", text)`, the only spread whose keys are known. */
export function spreadName(value: Expression): string | undefined {
	if (value.kind !== "call" || value.callee.kind !== "import" || value.callee.ref.name !== "unlessBlank")
		return undefined;
	const [name] = value.arguments;
	return name?.kind === "string" ? name.value : undefined;
}

function optionalProperty(value: Expression, isBefore: boolean): Expression {
	const key = `${JSON.stringify(spreadName(value) ?? "")}:`;
	const text = value.kind === "call" ? (value.arguments[1] ?? string("")) : string("");
	const [before, after] = isBefore ? [key, ","] : [`,${key}`, ""];
	return call(runtimeValue("jsonUnlessBlank"), string(before), text, string(after));
}
