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

test.each(["ts", "js"] as const)("prettier changes nothing in random modules printed as %s", async (target) => {
	await fc.assert(
		fc.asyncProperty(arbitraryModule, async (module) => {
			for (const { path, text } of print(module, { ...options, target })) {
				expect(await format(text, { parser: parserOf(path) })).toBe(text);
			}
		}),
		{ numRuns: 100 },
	);
});
