import type { Declaration, Expression, Statement, TypeNode } from "../../model/code.ts";
import { arrayType, arrow, call, identifier, keyword, reference, runtimeType } from "../../model/code-builders.ts";
import type { ReferenceTypeIR, TypeIR } from "../../model/type-ir.ts";
import { typeKey } from "../../model/type-key.ts";
import { negate } from "../negate.ts";
import type { CheckParts } from "./check.ts";
import { checkType } from "./check-type.ts";
import { takeName } from "./names.ts";
import { rootPath } from "./path.ts";
import { untilReturn } from "./statements.ts";

/**
 * Collects what a prompt's checks need beside them, each once: `supportPattern`, `isSupportContact`. `taken` are the names
 * that the module has already; those of the parts are added.
 */
export function createCheckParts(prefix: string, typeName: string, taken: Set<string>): CheckParts {
	const declarations: Declaration[] = [];
	const names = new Map<string, string>();
	const declare = (key: string, wish: string, value: () => Expression): Expression => {
		const known = names.get(key);
		if (known !== undefined) return identifier(known);
		const name = takeName(wish, taken);
		names.set(key, name);
		const written = value();
		declarations.push({ kind: "constant", exported: false, name, value: written });
		return identifier(name);
	};
	const parts: CheckParts = {
		pattern: (source) =>
			declare(`pattern ${source}`, `${prefix}Pattern`, () => ({ kind: "regex", source, flags: "u" })),
		test: (type, wish, value) => {
			// It has its name before its body is written, which may call it.
			if (type.kind === "reference") {
				const name = declare(typeKey(type), `is${type.name}`, () => testFunction(testBody(type.target(), wish, parts)));
				return call(name, value);
			}
			const body = testBody(type, wish, parts);
			if (body.length === 0) return { kind: "boolean", value: true };
			if (body[0]?.kind === "return") return { kind: "boolean", value: false };
			return call(
				declare(typeKey(type), `is${typeName}${wish}`, () => testFunction(body)),
				value,
			);
		},
		issues: (type) =>
			declare(`issues ${type.name}`, `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}Issues`, () =>
				emitIssues(type, parts),
			),
		declarations: () => declarations,
	};
	return parts;
}

function testBody(type: TypeIR, name: string, parts: CheckParts): readonly Statement[] {
	const taken = new Set<string>();
	return checkType(type, {
		value: identifier("value"),
		path: rootPath,
		depth: 0,
		loose: true,
		name,
		inside: { kind: "test", checkType, parts, taken },
	});
}

/** `(value, path, issues) => issues`: what is wrong with a value is added to what was found before. */
function emitIssues(type: ReferenceTypeIR, parts: CheckParts): Expression {
	const issues: TypeNode = {
		kind: "unionType",
		members: [arrayType(runtimeType("InputIssue")), keyword("undefined")],
	};
	const statements = checkType(type.target(), {
		value: identifier("value"),
		path: { texts: ["", ""], values: [identifier("path")] },
		depth: 0,
		loose: false,
		name: type.name,
		inside: { kind: "issues", checkType, parts, taken: new Set() },
	});
	return arrow(
		[
			{ name: "value", type: reference(type.name) },
			{ name: "path", type: keyword("string") },
			{ name: "issues", type: issues },
		],
		[...statements, { kind: "return", value: identifier("issues") }],
		issues,
	);
}

const testFunction = (body: readonly Statement[]): Expression =>
	arrow([{ name: "value", type: keyword("unknown") }], returning(body), keyword("boolean"));

/** A single test is what the function returns. */
function returning(body: readonly Statement[]): Expression | readonly Statement[] {
	const [only, ...others] = body;
	if (only?.kind === "if" && others.length === 0 && only.otherwise.length === 0 && isFalse(only.then)) {
		return negate(only.test);
	}
	return untilReturn([...body, { kind: "return", value: { kind: "boolean", value: true } }]);
}

const isFalse = ([only, ...others]: readonly Statement[]): boolean =>
	others.length === 0 && only?.kind === "return" && only.value?.kind === "boolean";
