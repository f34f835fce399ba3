/** The module of a prompt folder; the folder is written as in ids (`billing/eu-west`), empty for the root. */
export const promptModulePath = (folder: string): string =>
	folder === "" ? "prompts/index" : `prompts/${folder}/index`;
