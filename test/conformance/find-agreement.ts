import fc from "fast-check";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { isPromptInputError, isPromptOutputError } from "../../runtime/index.ts";
import { linesThatCompile } from "../support/lines-that-compile.ts";
import { printChecks } from "../support/print-checks.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";
import { valueNear } from "./value-of-type.ts";
import { type ValueText, valueText } from "./value-text.ts";

/** A type, and whether a value of it may also be given by a variable, of which TypeScript allows further fields. */
export type AgreementCase = { readonly type: TypeIR; readonly byVariable: boolean };

/** A value that was given to tsc, as this line says it, and to the generated check; `position` is that of its case. */
export type Trial = {
	readonly line: string;
	readonly position: number;
	readonly value: unknown;
	readonly side: "Input" | "Output";
	readonly way: "in place" | "by variable";
	readonly compiles: boolean;
	readonly accepted: boolean;
};

type Check = { readonly parse: (value: unknown) => unknown };
type Module = Readonly<Record<string, { readonly input: Check; readonly output: Check }>>;
type CheckedTrial = Omit<Trial, "compiles">;

/** Gives values near each of the types to tsc and to the generated checks, as inputs and as answers. */
export async function findAgreement(cases: readonly AgreementCase[], seed: number, count: number) {
	const types = cases.map(({ type }) => type);
	const checked = await checkValues(cases, seed, count);
	const lines = ['import type * as prompts from "./prompts/index";', ...checked.map(({ line }) => line)];
	const generated = Object.entries(printChecks(types, { answers: true }));
	const compiling = linesThatCompile(
		{
			// The registry says nothing of types, and takes its time.
			...Object.fromEntries(generated.filter(([path]) => path === "runtime.ts" || path.startsWith("prompts/"))),
			"values.ts": lines.join("\n"),
		},
		"values.ts",
	);
	return checked.map((trial, i): Trial => ({ ...trial, compiles: compiling.has(i + 1) }));
}

async function checkValues(
	cases: readonly AgreementCase[],
	seed: number,
	count: number,
): Promise<readonly CheckedTrial[]> {
	const types = cases.map(({ type }) => type);
	const files = printChecks(types, { target: "js", importExtension: "js", answers: true });
	const project = await createTemporaryProject(files);
	try {
		const module = await project.importModule<Module>("prompts/index.js");
		return cases.flatMap((item, position) => {
			const values = fc.sample(valueNear(item.type), { numRuns: count, seed: seed + position });
			return values.flatMap((value) => tryValue(value, item, position, module[`case${position}`]));
		});
	} finally {
		await project.remove();
	}
}

function tryValue(
	value: unknown,
	{ byVariable }: AgreementCase,
	position: number,
	prompt: Module[string] | undefined,
): readonly CheckedTrial[] {
	const text = valueText(value);
	if (prompt === undefined) throw new Error("the prompt was not generated");
	if (text === undefined) return [];
	return (["Input", "Output"] as const).flatMap((side) => {
		const accepted = accepts(side === "Input" ? prompt.input : prompt.output, { value });
		const type = `prompts.Case${position}${side}`;
		const trial = { position, value, side, accepted };
		return [
			{ ...trial, way: "in place" as const, line: inPlace(text, type) },
			...(byVariable ? [{ ...trial, way: "by variable" as const, line: throughVariable(text, type) }] : []),
		];
	});
}

const inPlace = ({ expression }: ValueText, type: string): string => `((_: ${type}) => _)({ value: ${expression} });`;

const throughVariable = ({ type: given }: ValueText, type: string): string =>
	`((given: { value: ${given} }): ${type} => given);`;

function accepts(check: Check, value: unknown): boolean {
	try {
		check.parse(value);
		return true;
	} catch (error) {
		if (isPromptInputError(error) || isPromptOutputError(error)) return false;
		throw error;
	}
}
