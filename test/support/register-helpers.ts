import type Handlebars from "handlebars";
import type { UserHelper } from "../../generator/model/user-helper.ts";

/** The functions of a module of helpers, by name. */
export type HelperFunctions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/**
 * Registers functions that are written for generated code with Handlebars: named arguments and renderers arrive in one
 * object, the last parameter.
 */
export function registerHelpers(
	handlebars: typeof Handlebars,
	functions: HelperFunctions,
	signatures: readonly UserHelper[],
): void {
	for (const { name, parameters, block } of signatures) {
		handlebars.registerHelper(name, function (this: unknown, ...all: readonly unknown[]) {
			// Handlebars gives its options last, whatever else there is.
			const { hash, fn, inverse } = all.at(-1) as Handlebars.HelperOptions;
			const given = all.slice(0, -1);
			const renderers = {
				block: (context?: unknown, ...blockParams: readonly unknown[]) =>
					fn(block?.context === undefined ? this : context, { blockParams: [...blockParams] }),
				inverse: () => inverse(this),
			};
			// Called inline, a helper is given no renderers.
			const hasBody = block !== undefined && typeof fn === "function";
			const options = { ...hash, ...(hasBody ? renderers : {}) };
			const position = block === undefined ? parameters.length - 1 : parameters.length;
			const isGiven = hasBody || Object.keys(options).length > 0;
			if (!isGiven) return functions[name]?.(...given);
			const fill = Array.from({ length: position - given.length }, () => undefined);
			return functions[name]?.(...given, ...fill, options);
		});
	}
}
