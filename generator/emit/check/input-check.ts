import type { Expression, Statement } from "../model/code.ts";
import {
	binary,
	call,
	conditional,
	identifier,
	member,
	not,
	number,
	runtimeValue,
	string,
	template,
} from "../model/code-builders.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { negate } from "./negate.ts";
import { typeOf } from "./type.ts";
import { typeMatches } from "./type-matches.ts";
import { typeWords } from "./type-words.ts";

/** Where a value stands in the input: `items[` index `].name`, in pieces, since positions are known at run time only. */
type Path = { readonly texts: readonly string[]; readonly values: readonly Expression[] };

/** A value to check; `words` name its type where the check is of a part of it, as of a nullable list. */
type Check = { readonly value: Expression; readonly path: Path; readonly depth: number; readonly words?: string };

/**
 * The body of the function that collects what is wrong with an input: straight-line code that allocates nothing when the
 * input is fine, and names each wrong value with its path, the expected and the received type (DESIGN.md §1, promise 5).
 * With `level` `"required"` only the presence of the variables is asked.
 */
export function emitInputCheck(input: ObjectTypeIR, level: "full" | "required"): readonly Statement[] {
	const value = identifier("input");
	const issues: Statement = {
		kind: "variable",
		mutable: true,
		name: "issues",
		type: {
			kind: "unionType",
			members: [
				{
					kind: "arrayType",
					items: {
						kind: "importType",
						ref: { name: "InputIssue", from: "runtime", typeOnly: true },
						typeArguments: [],
					},
					readonly: false,
				},
				{ kind: "keyword", name: "undefined" },
			],
		},
	};
	const isMissing = not(call(runtimeValue("isObject"), value));
	const notAnObject = call(runtimeValue("addIssue"), { kind: "undefined" }, string("input"), string("object"), value);
	const checks =
		level === "full"
			? checkFields(input, { value, path: { texts: [""], values: [] }, depth: 0 })
			: input.fields.filter(({ optional }) => !optional).map((field) => checkPresence(field, value));
	if (checks.length === 0) {
		const isThere = call(runtimeValue("isObject"), value);
		return [{ kind: "return", value: conditional(isThere, { kind: "undefined" }, notAnObject) }];
	}
	return [
		{ kind: "if", test: isMissing, then: [{ kind: "return", value: notAnObject }], otherwise: [] },
		issues,
		...checks,
		{ kind: "return", value: identifier("issues") },
	];
}

function checkPresence({ name, type }: FieldIR, input: Expression): Statement {
	const value = readField(input, name);
	return {
		kind: "if",
		test: binary("===", value, { kind: "undefined" }),
		then: [addIssue({ value, path: { texts: [name], values: [] }, depth: 0 }, type)],
		otherwise: [],
	};
}

const checkFields = ({ fields }: ObjectTypeIR, object: Check): readonly Statement[] =>
	fields.flatMap((field) => {
		const read = readField(object.value, field.name);
		// What is inside of an inherited name's value is read as its type says, once the value is seen to be a container.
		const value: Expression =
			read.kind === "call" && !isPlain(field.type) ? { kind: "as", value: read, type: typeOf(field.type) } : read;
		const check = { value, path: fieldPath(object.path, field.name), depth: object.depth };
		const statements = checkType(field.type, check);
		return field.optional ? whenGiven(statements, binary("!==", check.value, { kind: "undefined" })) : statements;
	});

/** Whether a check looks at nothing inside of the value. */
const isPlain = (type: TypeIR): boolean =>
	type.kind === "union"
		? type.members.every(isPlain)
		: type.kind !== "array" && type.kind !== "record" && type.kind !== "object";

/** Names that every object inherits are read as own properties only. */
const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const readField = (object: Expression, name: string): Expression =>
	inheritedNames.has(name) ? call(runtimeValue("own"), object, string(name)) : member(object, name);

function checkType(type: TypeIR, check: Check): readonly Statement[] {
	const { value, path, depth } = check;
	switch (type.kind) {
		case "unknown":
			return [];
		case "array": {
			const item = identifier(depth === 0 ? "item" : `item${depth + 1}`);
			const index = identifier(depth === 0 ? "index" : `index${depth + 1}`);
			const inner = checkType(type.items, { value: item, path: elementPath(path, index), depth: depth + 1 });
			return structure(
				check,
				type,
				not(call(member(identifier("Array"), "isArray"), value)),
				loopOver(value, item, index, inner),
			);
		}
		case "record": {
			const item = identifier(depth === 0 ? "value" : `value${depth + 1}`);
			const key = identifier(depth === 0 ? "key" : `key${depth + 1}`);
			const inner = checkType(type.values, { value: item, path: elementPath(path, key), depth: depth + 1 });
			const entries = call(member(identifier("Object"), "entries"), value);
			const loop: readonly Statement[] =
				inner.length === 0
					? []
					: [
							{
								kind: "forOf",
								binding: [nameOf(key), nameOf(item)],
								destructure: true,
								iterable: entries,
								body: inner,
							},
						];
			return structure(check, type, not(call(runtimeValue("isRecord"), value)), loop);
		}
		case "object":
			return structure(check, type, not(call(runtimeValue("isObject"), value)), checkFields(type, check));
		case "union":
			return checkUnion(type.members, type, check);
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
			return [{ kind: "if", test: failureOf(type, value), then: [addIssue(check, type)], otherwise: [] }];
	}
}

/** A nullable list or object is checked in depth; of another union with lists or objects only whether it fits. */
function checkUnion(members: readonly TypeIR[], type: TypeIR, check: Check): readonly Statement[] {
	if (members.some(({ kind }) => kind === "unknown")) return [];
	const others = members.filter(({ kind }) => kind !== "null");
	const [only, ...more] = others;
	if (only !== undefined && more.length === 0 && others.length < members.length) {
		return whenGiven(
			checkType(only, { ...check, words: typeWords(type) }),
			binary("!==", check.value, { kind: "null" }),
		);
	}
	return [{ kind: "if", test: failureOf(type, check.value), then: [addIssue(check, type)], otherwise: [] }];
}

const failureOf = (type: TypeIR, value: Expression): Expression => negate(typeMatches(type, value));

/** `if (wrong) … else …`: what lies inside is looked at only when the container is one. */
const structure = (
	check: Check,
	type: TypeIR,
	wrong: Expression,
	inside: readonly Statement[],
): readonly Statement[] => [{ kind: "if", test: wrong, then: [addIssue(check, type)], otherwise: inside }];

function loopOver(
	list: Expression,
	item: Expression,
	index: Expression,
	body: readonly Statement[],
): readonly Statement[] {
	if (body.length === 0) return [];
	return [
		{ kind: "variable", mutable: true, name: nameOf(index), value: number(0) },
		{
			kind: "forOf",
			binding: [nameOf(item)],
			destructure: false,
			iterable: list,
			body: [...body, { kind: "increment", target: index }],
		},
	];
}

const nameOf = (expression: Expression): string => (expression.kind === "identifier" ? expression.name : "");

/** A check that only runs for a value that is there: one test is joined with it, several are nested. */
function whenGiven(statements: readonly Statement[], isGiven: Expression): readonly Statement[] {
	const [only, ...others] = statements;
	if (only === undefined) return [];
	if (others.length === 0 && only.kind === "if" && only.otherwise.length === 0) {
		return [{ ...only, test: binary("&&", isGiven, only.test) }];
	}
	return [{ kind: "if", test: isGiven, then: statements, otherwise: [] }];
}

function addIssue({ value, path, words }: Check, type: TypeIR): Statement {
	const [text, ...others] = path.texts;
	const place = others.length === 0 ? string(text ?? "") : template(path.texts, path.values);
	return {
		kind: "assign",
		operator: "=",
		target: identifier("issues"),
		value: call(runtimeValue("addIssue"), identifier("issues"), place, string(words ?? typeWords(type)), value),
	};
}

const isIdentifier = (name: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);

function fieldPath(path: Path, name: string): Path {
	const step = isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
	const isRoot = path.texts.length === 1 && path.texts[0] === "";
	return appendText(path, isRoot && isIdentifier(name) ? name : step);
}

const appendText = ({ texts, values }: Path, text: string): Path => ({
	texts: [...texts.slice(0, -1), `${texts.at(-1) ?? ""}${text}`],
	values,
});

function elementPath(path: Path, position: Expression): Path {
	const opened = appendText(path, "[");
	return { texts: [...opened.texts, "]"], values: [...opened.values, position] };
}
