import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import { inheritedNames } from "../model/inherited-names.ts";
import type { ValueIR } from "../model/prompt-ir.ts";
import type { TemplatePath } from "../model/template-node.ts";
import type { ArrayTypeIR, TypeIR } from "../model/type-ir.ts";
import { hintOfRuntime } from "./hint-of-runtime.ts";
import { isScoped } from "./is-scoped.ts";
import { loopData } from "./loop-data.ts";
import { nearestName } from "./nearest-name.ts";
import { canBeLooselySame, canBeSame, isSameValue } from "./same-context.ts";
import { placeOf, type Scope, withType } from "./scope.ts";
import { canBeFalse, isNullable, membersOf, presentType, readType, undefinedType, unionOf } from "./types.ts";

/**
 * The value that a path reads, with its type, or undefined when that was reported: a variable or field that the input
 * does not have, `../` past the root, `@index` outside of a loop.
 */
export function resolvePath(path: TemplatePath, scope: Scope): ValueIR | undefined {
	const [head, ...rest] = path.segments;
	// A block parameter hides loop data of its name as well: {{#each xs as |index|}}{{@index}} prints the item.
	const name = head === undefined || path.depth > 0 || isScoped(path) ? undefined : head;
	const parameter = name === undefined ? undefined : scope.parameters.get(name);
	if (parameter !== undefined) return readSegments(parameter, rest, path, scope);
	if (name !== undefined && scope.unreachable.has(name)) {
		const message = `"${name}" is a block parameter around this inline partial, which Handlebars cannot read here.`;
		return refuse("unsupported-template", path, scope, message, `Pass it by name: {{> name ${name}=${name}}}.`);
	}
	if (path.data) return resolveData(path, scope);
	return readOutward(scope.contexts, path.depth, path, scope);
}

/** Reads a path `depth` contexts outward from the last of `contexts`; `missing` stands for what one of them cannot have. */
function readOutward(
	contexts: readonly ValueIR[],
	depth: number,
	path: TemplatePath,
	scope: Scope,
	missing?: ValueIR,
): ValueIR | undefined {
	const inner = contexts.at(-1);
	if (inner === undefined) return nothing;
	if (depth === 0) return readSegments(inner, path.segments, path, scope);
	const outer = contexts.at(-2);
	if (outer === undefined) {
		return refuse("no-outer-context", path, scope, `There is no outer context here: ${path.original} leaves the root.`);
	}
	const outerContexts = contexts.slice(0, -1);
	const level = levelOf(outerContexts);
	// Handlebars adds no level for a context that equals the outer one, so the path then reads one level further out.
	if (isSameValue(inner, outer)) return readOutward(outerContexts, depth, path, scope, missing);
	const read =
		depth === 1
			? readSegments(level, path.segments, path, scope)
			: readOutward(outerContexts, depth - 1, path, scope, missing);
	const then = read ?? missing;
	if (then === undefined || !canBeSame(inner, outer)) return then;
	const silent = { ...scope, report: () => undefined };
	const otherwise = readOutward(outerContexts, depth, path, silent, nothing) ?? nothing;
	return { kind: "outer", inner, outer: level, then, otherwise, type: unionOf([then.type, otherwise.type]) };
}

/**
 * What `../` from a further block gives for the last of some contexts: the one before it where both are equal and so
 * share a level. Objects are equal only to themselves, but 0 equals false.
 */
function levelOf(contexts: readonly ValueIR[]): ValueIR {
	const [outer, inner] = contexts.slice(-2);
	if (outer === undefined) throw new Error("there is no context");
	if (inner === undefined) return outer;
	if (!canBeLooselySame(inner, outer)) return inner;
	const level = levelOf(contexts.slice(0, -1));
	return { kind: "outer", inner, outer: level, then: inner, otherwise: level, type: unionOf([inner.type, level.type]) };
}

function resolveData(path: TemplatePath, scope: Scope): ValueIR | undefined {
	const [name, ...segments] = path.segments;
	const root = scope.root;
	if (name === "root") return readFromRoot(root, segments, path, scope);
	if (name === "partial-block") {
		const hint = "Test it with {{#if @partial-block}}, show it with {{> @partial-block}}.";
		return refuse("unsupported-template", path, scope, "@partial-block is a block, not a value.", hint);
	}
	if (name !== "index" && name !== "key" && name !== "first" && name !== "last") {
		return refuse("unsupported-template", path, scope, `@${name} is run-time data, which cannot be compiled.`);
	}
	if (segments.length > 0) {
		return refuse("unsupported-template", path, scope, `@${name} is a plain value and has no ${segments.join(".")}.`);
	}
	const frame = scope.loops.at(-1 - path.depth);
	if (frame === undefined) {
		const where = path.depth === 0 ? "{{#each}}" : `${path.depth + 1} nested {{#each}}`;
		return refuse("no-loop", path, scope, `${path.original} is read outside of ${where}.`);
	}
	return loopData(name, frame);
}

/**
 * A path that begins with `@root` gives any false value that it meets, an empty text or 0 as well, where a path from a
 * context reads on (HANDLEBARS.md, "Paths"); what can be such a value on the way is refused.
 */
function readFromRoot(
	root: ValueIR,
	segments: readonly string[],
	path: TemplatePath,
	scope: Scope,
): ValueIR | undefined {
	const value = readSegments(root, segments, path, scope);
	for (let read = value; read?.kind === "member" || read?.kind === "element"; read = read.object) {
		if (!canBeFalse(read.object.type)) continue;
		const message = `${path.original} gives the value before "${segments.at(-1)}" where that is empty, 0 or false.`;
		const hint = "Write the path without @root, or give it a narrower type.";
		return refuse("unsupported-template", path, scope, message, hint);
	}
	return value;
}

/** Reads property after property, with what tests have shown about each. */
export function readSegments(
	start: ValueIR,
	segments: readonly string[],
	path: TemplatePath,
	scope: Scope,
): ValueIR | undefined {
	let value: ValueIR | undefined = start;
	let absent: ValueIR | undefined;
	for (const segment of segments) {
		if (scope.absent.has(placeOf(value) ?? "")) absent ??= value;
		value = readMember(value, segment, path, scope);
		if (value === undefined) return undefined;
		const place = placeOf(value);
		if (place !== undefined && scope.present.has(place)) value = withType(value, presentType(value.type));
	}
	if (scope.absent.has(placeOf(value) ?? "")) absent ??= value;
	return absent === undefined ? value : absentValue(absent);
}

/** What a path gives that leaves an object which is not there: that object, so null remains null. */
function absentValue(object: ValueIR): ValueIR {
	const types = membersOf(object.type).filter(({ kind }) => kind === "null" || kind === "undefined");
	if (!types.some(({ kind }) => kind === "null")) return { kind: "nothing", type: undefinedType };
	return types.length === 1 ? { kind: "literal", value: null, type: nullType } : withType(object, unionOf(types));
}

const nothing: ValueIR = { kind: "nothing", type: undefinedType };

const nullType: TypeIR = { kind: "null" };

const nullAsUndefined = (type: TypeIR): TypeIR =>
	membersOf(type).some(({ kind }) => kind === "null") ? unionOf([presentType(type), undefinedType]) : type;

function readMember(object: ValueIR, name: string, path: TemplatePath, scope: Scope): ValueIR | undefined {
	if (object.kind === "overlay") {
		const named = Object.hasOwn(object.named, name) ? object.named[name] : undefined;
		// With names given to it even a context of null is an object, in which what is not there is undefined.
		return named ?? readMember(withType(object.base, nullAsUndefined(object.base.type)), name, path, scope);
	}
	if (name === "__proto__") return refuse("unknown-path", path, scope, "__proto__ is not a field.");
	if (object.kind === "input" && !scope.read.has(name)) scope.read.set(name, path.span);
	const optional = isNullable(object.type);
	const absent = membersOf(object.type).some(({ kind }) => kind === "null")
		? [nullType, undefinedType]
		: [undefinedType];
	const members = membersOf(unionOf(membersOf(presentType(object.type)).map(widened)));
	const types = members.map((type) => memberType(type, name));
	const found = types.filter((type) => type !== undefined);
	if (found.length === 0) return reportMissing(object, name, path, scope);
	const type = unionOf([...found, ...(optional || found.length < types.length ? absent : [])]);
	const kinds = new Set(members.map(({ kind }) => kind));
	const hasPositions = kinds.has("array") || kinds.has("string");
	const position = hasPositions && /^\d+$/.test(name) ? Number(name) : undefined;
	if (position !== undefined && kinds.size === 1) {
		return { kind: "element", object, position, optional, type: unionOf([type, undefinedType]) };
	}
	return {
		kind: "member",
		object,
		name,
		optional,
		own: inheritedNames.has(name) || types.length !== 1 || kinds.has("unknown"),
		brackets: kinds.has("record") || isAdditional(object.type, name),
		type,
	};
}

/** What a value of the type is, whichever of its values it is: a text for one of some texts. */
const widened = (type: TypeIR): TypeIR => {
	if (type.kind !== "literal") return type;
	return { kind: typeof type.value === "string" ? "string" : typeof type.value === "number" ? "number" : "boolean" };
};

const isAdditional = (type: TypeIR, name: string): boolean =>
	membersOf(type).some((member) => member.kind === "object" && !member.fields.some((field) => field.name === name));

/** The type of a property of a value that is there; undefined when the type has no such property. */
function memberType(type: TypeIR, name: string): TypeIR | undefined {
	switch (type.kind) {
		case "object": {
			const field = type.fields.find((candidate) => candidate.name === name);
			if (field !== undefined) return readType(field);
			return type.additional && unionOf([type.additional, undefinedType]);
		}
		case "record":
			return unionOf([type.values, undefinedType]);
		case "array":
			if (name === "length") return { kind: "integer" };
			return /^\d+$/.test(name) ? elementType(type, Number(name)) : undefined;
		case "string":
			if (name === "length") return { kind: "integer" };
			return /^\d+$/.test(name) ? unionOf([{ kind: "string" }, undefinedType]) : undefined;
		case "unknown":
			return { kind: "unknown" };
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
		case "union":
			return undefined;
	}
}

/** What stands at a place of a list; a list that ends before it has no such place. */
function elementType({ items, tuple }: ArrayTypeIR, place: number): TypeIR | undefined {
	const type = tuple === undefined ? items : (tuple.places[place] ?? tuple.rest);
	return type && unionOf([type, undefinedType]);
}

function reportMissing(object: ValueIR, name: string, path: TemplatePath, scope: Scope): undefined {
	const known = membersOf(object.type).flatMap((type) =>
		type.kind === "object" ? type.fields.map((field) => field.name) : [],
	);
	const near = nearestName(name, known, 2);
	const hint =
		near !== undefined
			? `Did you mean "${near}"?`
			: known.length > 0
				? `Known here: ${known.join(", ")}.`
				: (hintOfRuntime(object.type) ?? "Its declared type has no fields.");
	return object.kind === "input"
		? refuse("undeclared-variable", path, scope, `The variable "${name}" is not declared.`, hint)
		: refuse("unknown-path", path, scope, `${path.original}: there is no "${name}" here.`, hint);
}

function refuse(code: DiagnosticCode, path: TemplatePath, scope: Scope, message: string, hint?: string): undefined {
	scope.report(createDiagnostic(code, path.span, message, hint === undefined ? {} : { hint }));
	return undefined;
}
