import type { TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace, isOnly, isScalar } from "./choose-place.ts";
import { createPlace, type Place, type Scope } from "./places.ts";
import type { Random } from "./random.ts";
import { writeArgument, writeCall, writeLiteral } from "./random-call.ts";
import { chooseOwnBlock, type OwnBlock } from "./random-own-block.ts";
import { writePartial } from "./random-partial.ts";
import { createLineWriter, writeComment, writeRaw, writeTag, writeText } from "./random-text.ts";
import type { Writer } from "./writer.ts";

/** The parts of a template, one after the other: text, values, blocks, partials, comments. */
export function writeBody(scope: Scope, writer: Writer): string {
	const { random, budget } = writer;
	let body = "";
	const length = 1 + random.next(scope.depth > 2 ? 5 : 3);
	for (let i = 0; i < length && budget.left > 0; i++) {
		budget.left--;
		body += writeNode(scope, writer);
	}
	return body === "" ? writeText(random) : body;
}

function writeNode(scope: Scope, writer: Writer): string {
	const { random } = writer;
	const canNest = scope.depth > 0;
	return random.weigh<() => string>([
		[28, () => writeText(random)],
		[26, () => writePrint(scope, writer)],
		[canNest ? 26 : 2, () => (canNest ? writeBlock(scope, writer) : writePrint(scope, writer))],
		[canNest ? 9 : 0, () => writePartial(scope, writer)],
		[3, () => writeComment(random)],
		[1, () => writeRaw(random)],
	])();
}

function writePrint(scope: Scope, { random }: Writer): string {
	const call = random.oneIn(4) ? writeCall(scope, random) : undefined;
	const fits = random.oneIn(60) ? isOnly("array") : isScalar;
	const value = call?.text ?? choosePlace(scope, fits, random)?.path;
	if (value === undefined) return writeText(random);
	if (random.oneIn(150)) return writeTag(`log ${value}`, random);
	if (random.oneIn(12)) return `{{{${value}}}}`;
	return writeTag(random.oneIn(30) ? `&${value}` : value, random);
}

/** The head of a block, what closes it, what its body may talk about. */
type Opening = { readonly head: string; readonly name: string; readonly inside: Scope };

function writeBlock(scope: Scope, writer: Writer): string {
	const { random } = writer;
	const opening = writeOpening(scope, writer, writer.isDeclared);
	if (opening === undefined) return writePrint(scope, writer);
	const { head, name, inside } = opening;
	const tag = createLineWriter(random);
	if (random.oneIn(25) && !head.includes(" as |")) {
		return tag(`^${head}`) + writeBody(deeper(scope), writer) + otherwise("else", inside, writer) + tag(`/${name}`);
	}
	return tag(`#${head}`) + writeBody(inside, writer) + writeOtherwise(scope, writer, tag) + tag(`/${name}`);
}

function otherwise(word: string, scope: Scope, writer: Writer): string {
	return writer.random.oneIn(2) ? "" : writeTag(word, writer.random) + writeBody(deeper(scope), writer);
}

/** Nothing, `{{else}}` with a body, or another block that is chained: its closing tag is that of the first one. */
function writeOtherwise(scope: Scope, writer: Writer, tag: (content: string) => string): string {
	const { random } = writer;
	const outside = deeper(scope);
	switch (random.pick(["none", "none", "none", "else", "else", scope.depth > 0 ? "chain" : "none"])) {
		case "else":
			return tag(random.pick(["else", "else", "else", "^"])) + writeBody(outside, writer);
		case "chain": {
			const opening = writeOpening(scope, writer, false);
			if (opening === undefined) return "";
			return tag(`else ${opening.head}`) + writeBody(opening.inside, writer) + writeOtherwise(outside, writer, tag);
		}
		default:
			return "";
	}
}

type Kind = "own" | "if" | "unless" | "each" | "with" | "section" | "ifEquals" | "unlessEquals";

const openings: readonly (readonly [weight: number, kind: Kind])[] = [
	[26, "if"],
	[9, "unless"],
	[32, "each"],
	[16, "with"],
	[2, "ifEquals"],
	[1, "unlessEquals"],
	[9, "own"],
];

function writeOpening(scope: Scope, writer: Writer, sections: boolean): Opening | undefined {
	const { random } = writer;
	const kind = random.weigh(sections ? [...openings, [14, "section"] as const] : openings);
	switch (kind) {
		case "if":
		case "unless":
			return writeTest(kind, scope, random);
		case "ifEquals":
		case "unlessEquals": {
			const left = choosePlace(scope, isScalar, random);
			if (left === undefined) return undefined;
			const right = choosePlace(scope, isOnly(left.kinds[0] ?? "string"), random) ?? left;
			return { head: `${kind} ${left.path} ${right.path}`, name: kind, inside: deeper(scope) };
		}
		case "own":
			return writeOwnBlock(scope, random);
		case "each":
			return writeEntering(kind, choosePlace(scope, canLoop, random), scope, random);
		case "with":
			return writeEntering(
				kind,
				choosePlace(scope, () => true, random),
				scope,
				random,
			);
		case "section":
			return writeSection(choosePlace(scope, canBeSection, random), scope, random);
	}
}

function writeTest(kind: "if" | "unless", scope: Scope, random: Random): Opening | undefined {
	const argument = random.oneIn(3)
		? (writeArgument(scope, random, random.oneIn(4) ? undefined : "boolean") ?? writeLiteral(random))
		: undefined;
	const condition = argument?.text ?? choosePlace(scope, () => true, random)?.path;
	if (condition === undefined) return undefined;
	const zero = random.oneIn(7) ? ` includeZero=${random.pick(["true", "true", "false"])}` : "";
	return { head: `${kind} ${condition}${zero}`, name: kind, inside: deeper(scope) };
}

/** A block helper of the user's; what it passes is a context and no loop. */
function writeOwnBlock(scope: Scope, random: Random): Opening | undefined {
	const block = chooseOwnBlock(scope, random);
	if (block === undefined) return undefined;
	const { name, passed, parameters = [], place } = block;
	const names = random.oneIn(3) ? [] : parameterNames(parameters.length > 1 ? "each" : "with", random);
	const given = names.flatMap((word, position): readonly [string, TypeIR][] => {
		const type = parameters[position] ?? (place === undefined ? undefined : elementOf(presentOf(place).type));
		return type === undefined || position >= parameters.length ? [] : [[word, type]];
	});
	const words = given.map(([word]) => word).join(" ");
	const head = `${block.head}${words === "" ? "" : ` as |${words}|`}`;
	const inside = insideOwnBlock(passed, scope);
	return { head, name, inside: { ...inside, parameters: new Map([...scope.parameters, ...given]) } };
}

function insideOwnBlock(passed: OwnBlock["passed"], scope: Scope): Scope {
	if (passed === undefined) return deeper(scope);
	if ("type" in passed) return enter(scope, passed.type, "", false);
	const { type, path } = presentOf(passed.place);
	return { ...enter(scope, passed.isItem ? elementOf(type) : type, path, passed.isItem), loops: scope.loops };
}

const isMixed = ({ type }: Place): boolean =>
	type.kind === "union" && type.members.some(({ kind }) => kind === "literal");

const canLoop = (place: Place): boolean =>
	isOnly("array")(place) || (isOnly("record")(place) && place.kinds.length === 1);

const canBeSection = (place: Place): boolean =>
	place.kinds.length === 1 &&
	!isMixed(place) &&
	isOnly("array", "boolean", "object", "record", "string", "number", "integer")(place) &&
	!/^(?:this|\.|@.*|.*\/)$/.test(place.path);

function writeEntering(
	kind: "each" | "with",
	place: Place | undefined,
	scope: Scope,
	random: Random,
): Opening | undefined {
	if (place === undefined) return undefined;
	const { type } = presentOf(place);
	const element = kind === "each" ? elementOf(type) : type;
	const names = random.oneIn(3) ? parameterNames(kind, random) : [];
	const parameters = new Map<string, TypeIR>([
		...scope.parameters,
		...names.map((name, position): [string, TypeIR] => [name, position === 0 ? element : { kind: "string" }]),
	]);
	const inside = enter(scope, element, place.path, kind === "each");
	return {
		head: `${kind} ${place.path}${names.length === 0 ? "" : ` as |${names.join(" ")}|`}`,
		name: kind,
		inside: { ...inside, parameters },
	};
}

function writeSection(place: Place | undefined, scope: Scope, random: Random): Opening | undefined {
	if (place === undefined || random.oneIn(200)) return undefined;
	const { type, kinds } = presentOf(place);
	const inside =
		kinds[0] === "boolean"
			? deeper(scope)
			: enter(scope, kinds[0] === "array" ? elementOf(type) : type, place.path, kinds[0] === "array");
	return { head: place.path, name: place.path, inside };
}

const blockParameters = ["x", "item", "i", "title", "a", "upper", "do-this", "index", "input", "text"];

function parameterNames(kind: "each" | "with", random: Random): readonly string[] {
	const first = random.pick(blockParameters);
	const second = random.pick(blockParameters);
	return kind === "each" && first !== second && random.oneIn(2) ? [first, second] : [first];
}

/** The type without null: what a block that was entered has as context. */
function presentOf({ path, type, far }: Place): Place {
	if (type.kind !== "union") return createPlace(path, type, far);
	const members = type.members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
	const present = members.filter(({ kind }) => kind !== "null" && kind !== "undefined");
	const [only, ...others] = present;
	return createPlace(path, only !== undefined && others.length === 0 ? only : { kind: "union", members: present }, far);
}

function elementOf(type: TypeIR): TypeIR {
	if (type.kind === "array") return type.items;
	if (type.kind === "record") return type.values;
	if (type.kind === "union") return { kind: "union", members: type.members.map(elementOf) };
	return { kind: "unknown" };
}

/** One block further inside, which reads the same context. */
export const deeper = (scope: Scope): Scope => ({ ...scope, depth: scope.depth - 1 });

function enter(scope: Scope, context: TypeIR, path: string, isLoop: boolean): Scope {
	// Handlebars adds no level for the context itself.
	const isSame = !isLoop && /^(?:this|\.)$/.test(path);
	// A context that may be null becomes an empty object in a nested block, and such a template is refused.
	const mayBeNull = isLoop && createPlace("", context, 0).nullable;
	return {
		...scope,
		contexts: isSame ? scope.contexts : [...scope.contexts, context],
		loops: scope.loops + (isLoop ? 1 : 0),
		depth: mayBeNull ? 0 : scope.depth - 1,
	};
}
