/**
 * The file formats that a prompt source can have; one front end in `parse/` answers for each. A partial is no prompt: it is
 * seen by its folder and below, a shared one, of the configured folder of partials, by all prompts. Nor is a schema, which
 * prompts and other schemas refer to.
 */
export type SourceKind =
	| "yaml"
	| "json"
	| "markdown"
	| "dotprompt"
	| "prompty"
	| "partial"
	| "shared-partial"
	| "schema";

/** A file that findings point into. */
export type SourceText = Pick<SourceFile, "path" | "text">;

/**
 * One file as it was read: `path` is relative to the project folder with forward slashes, `root` is the input folder that
 * holds it (ids are relative to it), `text` is the decoded UTF-8 text without a byte order mark, line ends as they are.
 */
export type SourceFile = {
	readonly path: string;
	readonly root: string;
	readonly kind: SourceKind;
	readonly text: string;
	/** Of a schema that could not be read: why. What refers to it says so; its text is empty. */
	readonly unread?: string;
};
