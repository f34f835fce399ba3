import fc from "fast-check";
import { expect, test } from "vitest";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { typeKey } from "../../generator/model/type-key.ts";
import { createCaseCompiler } from "../fuzz/compile-cases.ts";
import { createCase } from "../fuzz/fuzz-case.ts";
import { parseSchemaText } from "../support/compile-schemas.ts";
import { type AgreementCase, findAgreement, type Trial } from "./find-agreement.ts";
import { randomSchema } from "./random-json-schema.ts";
import { randomStructure } from "./random-structure.ts";
import { typesIn } from "./types-in.ts";
import { visibleType } from "./visible-type.ts";

// PM_GEN_SEED repeats a run.
const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);

/** Rules that TypeScript does not see: what differs here shows that a difference would be found. */
const controls: readonly TypeIR[] = [
	{ kind: "integer" },
	{ kind: "array", items: { kind: "string" }, constraints: [{ kind: "minItems", value: 1 }] },
];

test(`what tsc takes for a generated type is accepted at run time: seed ${seed}`, async () => {
	const types = [...schemaTypes(), ...(await inferredTypes())].filter(isToldByFields);
	// Often enough that each of them meets a value that breaks its rule, whatever the seed.
	const controlCases = controls.flatMap((type) => Array.from({ length: 8 }, () => ({ type, byVariable: true })));
	const cases = [...types.flatMap(casesOf), ...controlCases];
	const trials = await findAgreement(cases, seed, 8);

	const isControl = ({ position }: Trial): boolean => controls.some((type) => type === cases[position]?.type);
	// The direction that is promised.
	const onlyCompiled = trials.filter(({ compiles, accepted }) => compiles && !accepted);
	expect(new Set(onlyCompiled.filter(isControl).map(({ position }) => cases[position]?.type))).toEqual(
		new Set(controls),
	);
	expect(onlyCompiled.filter((trial) => !isControl(trial)).map((trial) => show(trial, cases))).toEqual([]);

	// And back: nothing of the types is narrower than its check. In place, TypeScript refuses further fields too.
	const onlyAccepted = trials.filter((trial) => trial.accepted && !trial.compiles && trial.way === "by variable");
	expect(onlyAccepted.filter((trial) => !isKnown(trial, cases)).map((trial) => show(trial, cases))).toEqual([]);

	const both = trials.filter(({ compiles, accepted }) => compiles && accepted).length;
	console.log(`${trials.length} values of ${cases.length} types, ${both} taken by both: seed ${seed}`);
	expect(both).toBeGreaterThan(1000);
	expect(trials.length - both).toBeGreaterThan(500);
}, 120_000);

const schemaTypes = (): readonly TypeIR[] =>
	[...fc.sample(randomStructure, { numRuns: 70, seed }), ...fc.sample(randomSchema, { numRuns: 30, seed })]
		.map(parseSchemaText)
		.filter(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== "error"))
		.map(({ type }) => type);

/** The types that are inferred for templates without an `input`. */
async function inferredTypes(): Promise<readonly TypeIR[]> {
	const templates = Array.from({ length: 80 }, (_, i) => createCase(seed, i)).filter(
		({ input }) => input === undefined,
	);
	const compiled = await (await createCaseCompiler())(templates);
	return compiled.flatMap((result) => (result.kind === "compiled" ? [result.input] : []));
}

function casesOf(type: TypeIR): readonly AgreementCase[] {
	const [open, closed] = [visibleType(type, false), visibleType(type, true)];
	return [
		{ type: open, byVariable: true },
		...(typeKey(open) === typeKey(closed) ? [] : [{ type: closed, byVariable: false }]),
	];
}

/** To TypeScript a text has the field `length`, a list `0` and every object `toString`; to a check none of them has. */
const isToldByFields = (type: TypeIR): boolean =>
	typesIn(type).every(
		(part) => part.kind !== "object" || !part.fields.some(({ name }) => name in Object("") || name in [""]),
	);

/**
 * Accepted and yet refused by tsc is what JSON does not have, and a value without any of the fields of an object that has
 * none but optional ones, which TypeScript takes for a mistake.
 */
const isKnown = ({ position, line }: Trial, cases: readonly AgreementCase[]): boolean => {
	const type = cases[position]?.type;
	return line.includes("undefined") || (type !== undefined && typesIn(type).some(isWeak));
};

const isWeak = (type: TypeIR): boolean =>
	type.kind === "object" && type.additional === undefined && type.fields.every(({ optional }) => optional);

const show = ({ line, position }: Trial, cases: readonly AgreementCase[]): string =>
	`${line} // ${typeKey(cases[position]?.type ?? { kind: "unknown" })}`;
