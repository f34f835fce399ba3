/**
 * Prettier's intermediate representation of a text: strings, groups and possible line breaks, as far as this project builds it.
 * `break` of a group is the one thing that is written after a doc was made.
 */
export type Doc = string | readonly Doc[] | DocCommand;

/** A group of one line when it fits; else its lines break. Of several states the first that fits is taken. */
export type GroupDoc = {
	readonly type: "group";
	readonly id?: symbol;
	readonly contents: Doc;
	break: boolean;
	readonly expandedStates?: readonly Doc[];
};

/** As many parts on each line as fit; each second part is a possible line break. `from` is the first that is not printed yet. */
export type FillDoc = { readonly type: "fill"; readonly parts: readonly Doc[]; readonly from?: number };

/** A doc that is neither a text nor a list. */
export type DocCommand =
	| GroupDoc
	| FillDoc
	| { readonly type: "indent"; readonly contents: Doc }
	| { readonly type: "align"; readonly contents: Doc; readonly n: number }
	| { readonly type: "if-break"; readonly breakContents: Doc; readonly flatContents: Doc; readonly groupId?: symbol }
	| { readonly type: "indent-if-break"; readonly contents: Doc; readonly groupId: symbol; readonly negate?: boolean }
	| { readonly type: "line"; readonly soft?: boolean; readonly hard?: boolean }
	| { readonly type: "break-parent" };
