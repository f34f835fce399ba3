import { describe, expect, test } from "vitest";
import { isPromptInputError } from "../../runtime/is-prompt-input-error.ts";
import { compileAndImport, type RunnablePrompt } from "../support/run-prompt.ts";
import { columns, type MatrixCase, matrix, NOT_SUPPORTED, REFUSED_INPUT } from "./matrix.ts";

/** A case for one provider alone: what it refuses does not stand in the way of the others. */
async function answer({ definition, input }: MatrixCase, name: keyof typeof columns): Promise<unknown> {
	const { provider, method } = columns[name];
	const { module, diagnostics } = await compileAndImport<{ readonly support: RunnablePrompt }>(
		{ "prompts/support.yaml": definition },
		{ providers: [provider] },
	);
	if (module === undefined) {
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		if (errors.some(({ code }) => code !== "provider-refuses" && code !== "unsupported-output"))
			throw new Error(JSON.stringify(errors, null, 2));
		return NOT_SUPPORTED;
	}
	const toRequest = module.support[method];
	if (toRequest === undefined) return NOT_SUPPORTED;
	try {
		return toRequest(input);
	} catch (error) {
		if (isPromptInputError(error)) return REFUSED_INPUT;
		throw error;
	}
}

describe.each(matrix)("$name", (given) => {
	// The keys of `columns` are its type's own.
	test.each(Object.keys(columns) as (keyof typeof columns)[])("%s", async (name) => {
		expect(await answer(given, name)).toStrictEqual(given.want[name]);
	});
});
