import type { Declaration, Expression, Statement } from "../model/code.ts";
import {
	array,
	arrow,
	binary,
	call,
	identifier,
	keyword,
	number,
	runtimeValue,
	string,
} from "../model/code-builders.ts";
import { discriminatorOf } from "../model/discriminator-of.ts";
import { isNullDropped } from "../model/is-null-dropped.ts";
import { jsonExpression } from "../model/json-expression.ts";
import { membersOf } from "../model/members-of.ts";
import { nullsOfUnion } from "../model/nulls-of-union.ts";
import { uncapitalize } from "../model/pascal-case.ts";
import type { ObjectTypeIR, TypeIR, UnionTypeIR } from "../model/type-ir.ts";
import { takeName } from "./check/names.ts";

/** The function that takes away what was given as null only because it had to be given, and what it needs beside it. */
export type NullDropper = { readonly name: Expression; readonly declarations: readonly Declaration[] };

/** Makes it for an answer's type; undefined where no field may be left out. `taken` gets the names. */
export function createNullDropper(type: TypeIR, prefix: string, taken: Set<string>): NullDropper | undefined {
	const declarations: Declaration[] = [];
	const named = new Map<string, string>();
	const walk = (inner: TypeIR, value: Expression, depth: number, level?: Expression): readonly Statement[] => {
		switch (inner.kind) {
			case "object":
				return dropIn([inner], value, depth, level);
			case "union":
				return dropInUnion(inner, value, depth, level);
			case "array":
				return overItems(walk(inner.items, identifier(itemName(depth)), depth + 1, level), value, depth);
			case "reference": {
				const known = named.get(inner.name);
				const name = known ?? takeName(`${uncapitalize(inner.name)}Nulls`, taken);
				if (known === undefined) {
					named.set(inner.name, name);
					declarations.push(declareNamed(name, walk(inner.target(), identifier("value"), 0, identifier("level"))));
				}
				const next = level === undefined ? [] : [binary("+", level, number(1))];
				return [{ kind: "expression", value: call(identifier(name), value, ...next) }];
			}
			case "record":
			case "string":
			case "number":
			case "integer":
			case "boolean":
			case "null":
			case "undefined":
			case "unknown":
			case "runtime":
			case "literal":
				return [];
		}
	};
	const dropInUnion = (
		union: UnionTypeIR,
		value: Expression,
		depth: number,
		level?: Expression,
	): readonly Statement[] => {
		const objects = union.members.filter((member) => member.kind === "object");
		const others = union.members.filter(({ kind }) => kind !== "object");
		if (nullsOfUnion(union) === "alike") {
			return [
				...(objects.length === 0 ? [] : dropIn(objects, value, depth, level)),
				...others.flatMap((member) => walk(member, value, depth, level)),
			];
		}
		const whole = membersOf(union);
		const told = whole.filter((member) => member.kind === "object");
		const discriminator = discriminatorOf(told);
		const field = discriminator && call(runtimeValue("own"), value, string(discriminator.name));
		return [
			...told.flatMap((object, i): readonly Statement[] => {
				const tests = (discriminator?.values[i] ?? []).flatMap((fixed) =>
					field === undefined ? [] : [binary("===", field, jsonExpression(fixed))],
				);
				const [first, ...further] = tests;
				const then = dropIn([object], value, depth, level);
				if (first === undefined || then.length === 0) return [];
				const test = further.reduce((all, each) => binary("||", all, each), first);
				return [{ kind: "if", test, then, otherwise: [] }];
			}),
			...whole.filter(({ kind }) => kind === "array").flatMap((list) => walk(list, value, depth, level)),
		];
	};
	const dropIn = (
		objects: readonly ObjectTypeIR[],
		value: Expression,
		depth: number,
		level?: Expression,
	): readonly Statement[] => {
		const fields = objects.flatMap((object) => object.fields);
		const names = [...new Set(fields.map(({ name }) => name))].filter((name) =>
			fields.some((field) => field.name === name && isNullDropped(field)),
		);
		const drop = call(runtimeValue("dropNulls"), value, array(names.map(string)));
		const inside = fields.flatMap((field) =>
			walk(field.type, call(runtimeValue("own"), value, string(field.name)), depth, level),
		);
		return [...(names.length === 0 ? [] : [{ kind: "expression", value: drop } as const]), ...inside];
	};
	const statements = walk(type, identifier("value"), 0);
	if (!holdsCall(statements, declarations)) return undefined;
	const name = takeName(`${prefix}Nulls`, taken);
	return { name: identifier(name), declarations: [...declarations, declare(name, statements)] };
}

const declare = (name: string, statements: readonly Statement[]): Declaration => ({
	kind: "constant",
	exported: false,
	name,
	value: arrow([{ name: "value", type: keyword("unknown") }], statements, keyword("void")),
});

/** A value that lies too deep is left as it is: no such answer is valid. */
const declareNamed = (name: string, statements: readonly Statement[]): Declaration => ({
	kind: "constant",
	exported: false,
	name,
	value: arrow(
		[
			{ name: "value", type: keyword("unknown") },
			{ name: "level", initial: number(0) },
		],
		[
			{
				kind: "if",
				test: call(runtimeValue("isTooDeep"), identifier("level")),
				then: [{ kind: "return" }],
				otherwise: [],
			},
			...statements,
		],
		keyword("void"),
	),
});

const itemName = (depth: number): string => `item${depth === 0 ? "" : depth + 1}`;

const overItems = (body: readonly Statement[], value: Expression, depth: number): readonly Statement[] =>
	body.length === 0
		? []
		: [
				{
					kind: "forOf",
					binding: [itemName(depth)],
					destructure: false,
					iterable: call(runtimeValue("itemsOf"), value),
					body,
				},
			];

const holdsCall = (statements: readonly Statement[], declarations: readonly Declaration[]): boolean =>
	JSON.stringify([statements, declarations]).includes('"dropNulls"');
