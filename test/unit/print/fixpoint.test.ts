import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { print } from "../../../generator/print/index.ts";
import { arbitraryModule } from "./arbitrary-module.ts";

const options = {
	importExtension: "none",
	moduleSuffix: "",
	runtime: "local",
	banner: "",
	bannerComments: "",
	out: "src/generated",
	sourceTexts: new Map(),
} as const;

const parserOf = (path: string): string => (path.endsWith(".js") ? "babel" : "typescript");

// The head of a `for (… in …)` with a long `as` was laid out otherwise in the second one's modules, and a text that is a statement
// stood without parentheses in the third's.
test.each([
	["ts", undefined],
	["ts", -927391937],
	["ts", 43679892],
	["js", 43679892],
	["js", undefined],
] as const)("prettier changes nothing in random modules printed as %s, seed %s", async (target, seed) => {
	await fc.assert(
		fc.asyncProperty(arbitraryModule, async (module) => {
			for (const { path, text } of print(module, { ...options, target })) {
				expect(await format(text, { parser: parserOf(path) })).toBe(text);
			}
		}),
		{ numRuns: 100, ...(seed === undefined ? {} : { seed }) },
	);
});
