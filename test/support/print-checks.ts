import { emit } from "../../generator/emit/index.ts";
import type { ResolvedConfig } from "../../generator/model/config.ts";
import { renameTypes } from "../../generator/model/rename-types.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { print } from "../../generator/print/index.ts";
import { configuration, emitContext } from "./prompt-builders.ts";

/**
 * The generated files, path → text, of a prompt `case0`, `case1` … for each type: of its one variable `value`, and with
 * `answers` of the field `value` of its answer too.
 */
export function printChecks(
	types: readonly TypeIR[],
	{ answers = false, ...changes }: Partial<ResolvedConfig> & { readonly answers?: boolean } = {},
): Readonly<Record<string, string>> {
	const { prompt } = emitContext([]);
	const config = configuration({ providers: [], ...changes });
	const prompts = types.map((type, i) => ({
		...prompt,
		id: `case-${i}`,
		path: [`case${i}`],
		localName: `case${i}`,
		typeName: `Case${i}`,
		input: holding(type, `Case${i}Holds`),
		...(answers ? { output: { type: holding(type, `Case${i}Gives`), span: prompt.span, strict: false } } : {}),
	}));
	const emission = emit(prompts, { config, providers: [], helpers: [] });
	const printed = [...emission.modules].flatMap((module) => print(module, { ...config, sourceTexts: new Map() }));
	return Object.fromEntries([...printed, ...emission.files].map(({ path, text }) => [path, text]));
}

/** The types that hold themselves get names that no other schema's have. */
const holding = (type: TypeIR, prefix: string) => ({
	kind: "object" as const,
	fields: [{ name: "value", type: renameTypes(type, (name) => `${prefix}${name}`), optional: false }],
});
