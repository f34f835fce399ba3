import { inspect } from "node:util";
import type { CompiledCase } from "./compile-cases.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { createOracle } from "./fuzz-oracle.ts";

/** Where the generated function and Handlebars differ: what each of them gave, a text or what was thrown. */
export type Difference = { readonly data: unknown; readonly want: Outcome; readonly got: Outcome };

type Outcome = { readonly kind: "text"; readonly text: string } | { readonly kind: "thrown"; readonly message: string };

/** Why Handlebars may throw where the generated function renders, by what its message says. */
const excused: readonly { readonly message: RegExp; readonly reason: string }[] = [
	{
		message: /Cannot convert object to primitive value/,
		reason: "it compares contexts with !=, which asks an object for toString, and this one's is no function",
	},
];

/** The first of some data for which a case renders differently. */
export function findDifference(
	item: FuzzCase,
	compiled: CompiledCase,
	data: readonly unknown[],
): Difference | undefined {
	if (compiled.kind === "refused") return undefined;
	if (compiled.kind === "crashed") {
		return { data: undefined, want: { kind: "text", text: "" }, got: thrown(compiled.error) };
	}
	const oracle = attempt(() => createOracle(item));
	for (const input of data) {
		const want = "value" in oracle ? outcomeOf(() => oracle.value(input)) : thrown(oracle.error);
		const got = outcomeOf(() => compiled.render(input));
		if (!isSame(want, got)) return { data: input, want, got };
	}
	return undefined;
}

function isSame(want: Outcome, got: Outcome): boolean {
	if (want.kind === "text" || got.kind === "text") {
		return want.kind === got.kind
			? want.kind === "text" && got.kind === "text" && want.text === got.text
			: want.kind === "thrown" && excused.some(({ message }) => message.test(want.message));
	}
	// The same helper given the same wrong value throws on both sides; a check of the input that fails is a difference.
	return want.message === got.message;
}

const thrown = (error: unknown): Outcome => ({
	kind: "thrown",
	message: error instanceof Error ? error.message : inspect(error),
});

function outcomeOf(action: () => unknown): Outcome {
	const result = attempt(action);
	return "error" in result ? thrown(result.error) : { kind: "text", text: String(result.value) };
}

function attempt<Value>(action: () => Value): { readonly value: Value } | { readonly error: unknown } {
	try {
		return { value: action() };
	} catch (error) {
		return { error };
	}
}
