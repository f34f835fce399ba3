import { defineConfig } from "vitest/config";

// webpack and ajv make functions from strings, in the process of their tests.
const bundlers = "test/e2e/tree-shaking.test.ts";
const comparisons = "test/conformance/{json-schema-{random,written},history-schema,definition-schema}.test.ts";

// Vitest takes its configuration from a default export.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	test: {
		exclude: ["**/node_modules/**", "test/**/*.corpus.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: "no code from strings",
					include: ["test/**/*.test.ts"],
					exclude: [bundlers, comparisons],
					// Generated code needs no eval: the tests that run some run it where there is none.
					execArgv: ["--disallow-code-generation-from-strings"],
				},
			},
			{ extends: true, test: { name: "bundlers and ajv", include: [bundlers, comparisons] } },
		],
	},
});
