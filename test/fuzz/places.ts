import { membersOf, readType } from "../../generator/analyze/types.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";

/** A path as a template writes it, the type that it leads to, and the kinds of values that can be there. */
export type Place = {
	readonly path: string;
	readonly type: TypeIR;
	/** Without null and undefined. */
	readonly kinds: readonly TypeIR["kind"][];
	readonly nullable: boolean;
	/** How near it is: what is far is rarely read. */
	readonly far: number;
};

/** What a template may talk about where it stands. */
export type Scope = {
	/** The types of the contexts from the root to the current one. */
	readonly contexts: readonly TypeIR[];
	/** How many loops are open. */
	readonly loops: number;
	/** What block parameters name. */
	readonly parameters: ReadonlyMap<string, TypeIR>;
	/** What `@root` reads. */
	readonly root: TypeIR;
	/** Whether a block inside of another one may read its context: not where that may be null. */
	readonly depth: number;
};

export function createPlace(path: string, type: TypeIR, far: number): Place {
	const kinds = new Set(membersOf(type).map(({ kind }) => kind));
	const nullable = kinds.delete("null") || kinds.delete("undefined") || kinds.has("unknown");
	kinds.delete("undefined");
	return { path, type, kinds: [...kinds], nullable, far };
}

const placesByScope = new WeakMap<Scope, readonly Place[]>();

/** All that can be read from a scope: fields of the contexts, up to two steps, `@root`, loop data and block parameters. */
export function placesOf(scope: Scope): readonly Place[] {
	const known = placesByScope.get(scope);
	if (known !== undefined) return known;
	const { contexts, loops, parameters, root } = scope;
	const places = [
		...contexts
			.toReversed()
			.flatMap((type, depth) => [
				...outwardNames(depth).map((path) => createPlace(path, type, depth)),
				...fieldsOf(type).map((place) => below(outwardPrefix(depth, place.path, parameters), place, depth)),
			]),
		// What may be an empty text on the way is refused.
		...fieldsOf(root)
			.filter(({ path }) => !path.endsWith(".length"))
			.map((place) => below(`@root.${place.path}`, place, 2)),
		...Array.from({ length: loops }, (_, depth) =>
			loopData.map(([name, type]) => createPlace(`@${"../".repeat(depth)}${name}`, type, depth)),
		).flat(),
		...[...parameters].flatMap(([name, type]) => [
			createPlace(name, type, 0),
			...fieldsOf(type).map((place) => below(`${name}.${place.path}`, place, 0)),
		]),
	];
	placesByScope.set(scope, places);
	return places;
}

const below = (path: string, place: Place, depth: number): Place => ({ ...place, path, far: place.far + depth });

const outwardNames = (depth: number): readonly string[] =>
	depth === 0
		? ["this", "."]
		: [`${"../".repeat(depth)}.`, "../".repeat(depth).slice(0, -1), `${"../".repeat(depth)}this`];

/** A name that a block parameter has taken, or that a built-in helper has, is read as a field of the context. */
function outwardPrefix(depth: number, path: string, parameters: ReadonlyMap<string, TypeIR>): string {
	if (depth > 0) return `${"../".repeat(depth)}${path}`;
	const head = path.split(".")[0]?.replace(/^\[(.*)\]$/, "$1") ?? "";
	return parameters.has(head) || builtIns.has(head) ? `this.${path}` : path;
}

const builtIns = new Set("if unless each with lookup log helperMissing blockHelperMissing".split(" "));

const loopData: readonly [string, TypeIR][] = [
	["index", { kind: "integer" }],
	["key", { kind: "string" }],
	["first", { kind: "boolean" }],
	["last", { kind: "boolean" }],
];

const fieldsByType = new WeakMap<TypeIR, readonly Place[]>();

/** The paths into a value, up to two steps; written as names, or in brackets where Handlebars asks for them. */
function fieldsOf(type: TypeIR): readonly Place[] {
	const known = fieldsByType.get(type);
	if (known !== undefined) return known;
	const near = membersOf(type).flatMap(fieldsOfMember);
	const places = near.flatMap((place) => [
		place,
		...membersOf(place.type)
			.flatMap(fieldsOfMember)
			.map((inner) =>
				createPlace(`${place.path}.${inner.path}`, place.nullable ? orMissing(inner.type) : inner.type, 1),
			),
	]);
	fieldsByType.set(type, places);
	return places;
}

const orMissing = (type: TypeIR): TypeIR => ({ kind: "union", members: [...membersOf(type), { kind: "undefined" }] });

function fieldsOfMember(type: TypeIR): readonly Place[] {
	if (type.kind === "object") {
		return type.fields.map((field) => createPlace(segmentOf(field.name), readType(field), 0));
	}
	if (type.kind === "record") return ["b", "[10]", "[a b]"].map((key) => createPlace(key, orMissing(type.values), 1));
	if (type.kind === "string") return [createPlace("length", { kind: "integer" }, 2)];
	if (type.kind === "unknown") return [createPlace("title", type, 1)];
	return type.kind === "array"
		? [createPlace("length", { kind: "integer" }, 1), createPlace("[0]", orMissing(type.items), 1)]
		: [];
}

/** A segment of a path: a name that Handlebars' lexer takes, or one in brackets. */
export const segmentOf = (name: string): string =>
	/^[A-Za-zé_$][\wé$-]*$/.test(name) && !/^(?:this|true|false|null|undefined|else|as)$/.test(name) ? name : `[${name}]`;
