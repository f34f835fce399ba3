import { defineConfig } from "vitest/config";

// Vitest takes its configuration from a default export.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	test: {
		include: ["test/**/*.test.ts"],
		exclude: ["**/node_modules/**", "test/**/*.corpus.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
