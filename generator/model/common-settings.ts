/** The settings that every provider may map to a name of its own (PROVIDERS.md §12). */
export const commonSettings = [
	"maxTokens",
	"temperature",
	"topP",
	"topK",
	"stop",
	"seed",
	"presencePenalty",
	"frequencyPenalty",
	"reasoning",
] as const;
