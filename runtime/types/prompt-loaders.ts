/** For each id of a `PromptMap` the function that imports its prompt. */
export type PromptLoaders<PromptMap> = {
	readonly [Id in keyof PromptMap]: () => Promise<PromptMap[Id]>;
};
