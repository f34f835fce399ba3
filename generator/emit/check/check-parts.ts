import type { Expression, Parameter, Statement } from "../../model/code.ts";
import {
	arrow,
	binary,
	call,
	identifier,
	keyword,
	number,
	reference,
	runtimeValue,
} from "../../model/code-builders.ts";
import { uncapitalize } from "../../model/pascal-case.ts";
import type { ReferenceTypeIR, TypeIR } from "../../model/type-ir.ts";
import { typeKey } from "../../model/type-key.ts";
import { negate } from "../negate.ts";
import type { CheckParts } from "./check.ts";
import { checkType } from "./check-type.ts";
import { createConstants } from "./constants.ts";
import { issuesType } from "./issues-type.ts";
import { rootPath } from "./path.ts";
import { untilReturn } from "./statements.ts";

/**
 * Collects what a prompt's checks need beside them, each once: `supportPattern`, `isSupportContact`. `taken` are the names
 * that the module has already; those of the parts are added.
 */
export function createCheckParts(prefix: string, typeName: string, taken: Set<string>): CheckParts {
	const { declare, declarations } = createConstants(taken);
	const parts: CheckParts = {
		pattern: (source, flags) =>
			declare(`pattern ${flags} ${source}`, `${prefix}Pattern`, () => ({ kind: "regex", source, flags })),
		test: (type, wish, value, level) => {
			// It has its name before its body is written, which may call it.
			if (type.kind === "reference") {
				const name = declare(typeKey(type), `is${type.name}`, () => testFunction(namedBody(type, wish, parts), true));
				return call(name, value, ...(level === undefined ? [] : [binary("+", level, number(1))]));
			}
			const body = testBody(type, wish, parts, levelName);
			if (body.length === 0) return { kind: "boolean", value: true };
			if (body[0]?.kind === "return") return { kind: "boolean", value: false };
			const readsLevel = JSON.stringify(body).includes(JSON.stringify(levelName));
			const name = declare(typeKey(type), `is${typeName}${wish}`, () => testFunction(body, readsLevel));
			return call(name, value, ...(readsLevel && level !== undefined ? [level] : []));
		},
		issues: (type) => declare(`issues ${type.name}`, `${uncapitalize(type.name)}Issues`, () => emitIssues(type, parts)),
		declarations,
	};
	return parts;
}

/** What lies too deep is no value of the type: it may be a value that holds itself. */
const namedBody = (type: ReferenceTypeIR, name: string, parts: CheckParts): readonly Statement[] => [
	{
		kind: "if",
		test: call(runtimeValue("isTooDeep"), levelName),
		then: [{ kind: "return", value: { kind: "boolean", value: false } }],
		otherwise: [],
	},
	...testBody(type.target(), name, parts, levelName),
];

function testBody(type: TypeIR, name: string, parts: CheckParts, level: Expression): readonly Statement[] {
	const taken = new Set<string>();
	return checkType(type, {
		value: identifier("value"),
		path: rootPath,
		depth: 0,
		loose: true,
		name,
		inside: { kind: "test", checkType, parts, taken, level },
	});
}

/** `(value, path, issues, level) => issues`: what is wrong with a value is added to what was found before. */
function emitIssues(type: ReferenceTypeIR, parts: CheckParts): Expression {
	const statements = checkType(type.target(), {
		value: identifier("value"),
		path: { texts: ["", ""], values: [identifier("path")] },
		depth: 0,
		loose: false,
		name: type.name,
		inside: { kind: "issues", checkType, parts, taken: new Set(), level: levelName },
	});
	const tooDeep = call(runtimeValue("addDepthIssue"), identifier("issues"), identifier("path"), identifier("value"));
	return arrow(
		[
			{ name: "value", type: reference(type.name) },
			{ name: "path", type: keyword("string") },
			{ name: "issues", type: issuesType },
			levelParameter,
		],
		[
			{
				kind: "if",
				test: call(runtimeValue("isTooDeep"), levelName, identifier("issues")),
				then: [{ kind: "return", value: tooDeep }],
				otherwise: [],
			},
			...statements,
			{ kind: "return", value: identifier("issues") },
		],
		issuesType,
	);
}

const levelName = identifier("level");

const levelParameter: Parameter = { name: "level", initial: number(0) };

const testFunction = (body: readonly Statement[], takesLevel: boolean): Expression =>
	arrow(
		[{ name: "value", type: keyword("unknown") }, ...(takesLevel ? [levelParameter] : [])],
		returning(body),
		keyword("boolean"),
	);

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
