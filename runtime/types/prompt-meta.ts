/** What a prompt's definition says about it. */
export type PromptMeta = {
	/** The whole id: `billing/refund`. */
	readonly id: string;
	readonly version?: string;
	readonly status: "active" | "draft" | "deprecated";
	readonly description?: string;
	readonly tags: readonly string[];
	/** Changes when what reaches a model changes, and only then: a key for caches and evaluations. */
	readonly hash: string;
	/** Model and settings by the provider's name in the configuration. */
	readonly providers: { readonly [provider: string]: ProviderMeta };
};

/** The model and the settings that a prompt has for one provider; absent where its definition says nothing. */
export type ProviderMeta = {
	readonly model?: string;
	readonly settings?: { readonly [name: string]: unknown };
};
