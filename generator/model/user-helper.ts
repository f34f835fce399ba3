import type { Span } from "./span.ts";
import type { FieldIR, TypeIR } from "./type-ir.ts";

/** A parameter that is given by position; `unknown` stands for every type that TypeIR has no word for. */
export type UserHelperParameter = {
	readonly name: string;
	readonly type: TypeIR;
	readonly optional: boolean;
	/** Takes all further arguments. */
	readonly rest: boolean;
};

/**
 * What a helper's last parameter takes by name: `fields` are known, `additional` is the type of any other name. Without
 * both the helper takes no named arguments. `optional` says that the whole object may be left out.
 */
export type NamedParameters = {
	readonly fields: readonly FieldIR[];
	readonly additional?: TypeIR;
	readonly optional: boolean;
};

/**
 * How a block helper renders its body: in the context that it passes (`context`), or in the one that it stands in.
 * `parameters` are what it passes behind the context, for block parameters (`as |item index|`).
 * `optional` says that it can be called without a body, `inverse` that it can render what stands behind `{{else}}`.
 */
export type BlockRenderer = {
	readonly context?: BlockContext;
	readonly parameters: readonly BlockContext[];
	readonly optional: boolean;
	readonly inverse: boolean;
};

/** A value that a block helper passes, its context above all; `of` is the parameter whose items, or whose value, have the same type. */
export type BlockContext = {
	readonly type: TypeIR;
	readonly of?: { readonly position: number; readonly items: boolean };
};

/**
 * An exported function of the user's helpers module, as its signature says it. `parameters` are those by position; the
 * last one of them is also `named` where it is an object, unless the helper is a block helper: its last parameter holds
 * the renderers and is never given by position.
 */
export type UserHelper = {
	/** The exported name, by which templates call it. */
	readonly name: string;
	readonly parameters: readonly UserHelperParameter[];
	readonly named?: NamedParameters;
	/** Present for a block helper. */
	readonly block?: BlockRenderer;
	readonly returns: TypeIR;
	readonly span: Span;
};
