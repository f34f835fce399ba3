import type { ResolvedConfig } from "../../generator/model/config.ts";

/** The default configuration of a TypeScript project, with what a test sets. */
export function resolveForTest(config: Partial<ResolvedConfig> = {}): ResolvedConfig {
	return {
		in: ["prompts"],
		out: "src/generated",
		target: "ts",
		providers: ["openai", "anthropic", "langchain", "litellm"],
		validation: "full",
		inject: "none",
		wire: false,
		runtime: "local",
		models: {},
		lint: {},
		banner: "",
		bannerComments: "",
		importExtension: "none",
		moduleSuffix: "",
		maxFileBytes: 1_000_000,
		...config,
	};
}
