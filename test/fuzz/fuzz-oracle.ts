import type { HelperDelegate, HelperOptions } from "handlebars";
import { createTextHandlebars } from "../conformance/oracle.ts";
import { type HelperFunctions, registerHelpers } from "../support/register-helpers.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import * as own from "./own-helpers.ts";
import { ownSignatures } from "./own-signatures.ts";
import { plainHelpers } from "./plain-helpers.ts";

/** What Handlebars renders for a case; it is compiled once for all of its data. */
export function createOracle({ template, partials }: FuzzCase): (data: unknown) => string {
	const options = { noEscape: true };
	const render = handlebars.compile(template, options);
	const compiled = Object.fromEntries(
		// The text of a file has line feeds (DESIGN.md §4).
		Object.entries(partials).map(([name, text]) => [name, handlebars.compile(text.replaceAll("\r\n", "\n"), options)]),
	);
	return (data) => render(data, { partials: compiled });
}

const handlebars = createFuzzHandlebars();

function createFuzzHandlebars(): ReturnType<typeof createTextHandlebars> {
	const created = createTextHandlebars();
	created.log = () => undefined;
	for (const [name, helper] of Object.entries(plainHelpers)) created.registerHelper(name, orVariable(name, helper));
	// Each helper is called with what its signature takes.
	registerHelpers(created, own as unknown as HelperFunctions, ownSignatures);
	const { if: test } = created.helpers;
	created.registerHelper("if", function (this: unknown, condition: unknown, options: HelperOptions) {
		return test?.call(this, typeof condition === "function" ? isGiven(() => condition.call(this)) : condition, options);
	});
	created.registerHelper("raw", (options: HelperOptions) => options.fn({}));
	const { blockHelperMissing } = created.helpers;

	/** A bare name stays the author's variable: the standard helpers take at least one argument (HANDLEBARS.md, "Names"). */
	function orVariable(name: string, helper: HelperDelegate): HelperDelegate {
		return function (this: unknown, ...given: unknown[]) {
			// Handlebars gives its options last.
			const options = given.pop() as HelperOptions & { lookupProperty: (object: unknown, name: string) => unknown };
			if (given.length > 0) return helper.call(this, ...given, options);
			const value = options.lookupProperty(this, name);
			return "fn" in options ? blockHelperMissing?.call(this, value, options) : value;
		};
	}
	return created;
}

/**
 * What a block prints where `{{#if @partial-block}}` asks for it. It is asked without any context, so a helper in it may
 * throw, which nobody can want: ours is decided when it is compiled (HANDLEBARS.md, "@data"). A missing partial counts.
 */
function isGiven(print: () => unknown): unknown {
	try {
		return print();
	} catch (error) {
		if (error instanceof Error && /^The partial .* could not be found$/.test(error.message)) throw error;
		return true;
	}
}
