import { describe, expect, test } from "vitest";
import { isPromptInputError } from "../../runtime/is-prompt-input-error.ts";
import { compileAndImport, type RunnablePrompt } from "../support/run-prompt.ts";
import { cases, type ProviderCase } from "./cases.ts";
import type { Column } from "./column.ts";
import { columns } from "./columns/index.ts";
import { NOT_SUPPORTED, REFUSED_INPUT } from "./outcomes.ts";

const refusals: readonly string[] = ["provider-refuses", "unsupported-output"];

/** A case for one provider alone: what it refuses does not stand in the way of the others. */
async function answer({ definition, input }: ProviderCase, { provider, method }: Column): Promise<unknown> {
	const { module, diagnostics } = await compileAndImport<{ readonly support: RunnablePrompt }>(
		{ "prompts/support.yaml": definition },
		{ providers: [provider] },
	);
	if (module === undefined) {
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		if (errors.some(({ code }) => !refusals.includes(code))) throw new Error(JSON.stringify(errors, null, 2));
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

describe.each(cases)("$name", (given) => {
	test.each(Object.entries(columns))("%s", async (_, column) => {
		expect(await answer(given, column)).toStrictEqual(column.want[given.name]);
	});
});
