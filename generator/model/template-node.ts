import type { Span } from "./span.ts";

/** A parsed template, as Handlebars' own parser sees it (whitespace control applied), reduced to what can be compiled. */
export type TemplateNode =
	| { readonly kind: "text"; readonly value: string; readonly span: Span }
	/** What was reported and cannot be compiled; it keeps its place so that nothing else is said about it. */
	| { readonly kind: "refused"; readonly span: Span }
	| TemplatePartial
	/** `{{#*inline "name"}}…{{/inline}}`: a partial of the block that it stands in, before and behind it. */
	| { readonly kind: "inline"; readonly name: string; readonly body: readonly TemplateNode[]; readonly span: Span }
	| { readonly kind: "print"; readonly value: TemplateExpression; readonly span: Span }
	| {
			readonly kind: "if";
			/** True for `#unless`. */
			readonly negated: boolean;
			/** 0 counts as true (`includeZero=true`). */
			readonly includeZero: boolean;
			readonly condition: TemplateExpression;
			readonly body: readonly TemplateNode[];
			readonly otherwise: readonly TemplateNode[];
			readonly span: Span;
	  }
	/** `{{#helper a key=b}}…{{else}}…{{/helper}}`: a block helper of the user's; `raw` in four braces, `{{{{helper}}}}`. */
	| {
			readonly kind: "block";
			readonly raw?: true;
			readonly call: TemplateCall;
			readonly parameters: readonly string[];
			readonly body: readonly TemplateNode[];
			readonly otherwise: readonly TemplateNode[];
			readonly span: Span;
	  }
	| {
			readonly kind: "each" | "with" | "section";
			readonly subject: TemplateExpression;
			/** `as |item index|`. */
			readonly parameters: readonly string[];
			readonly body: readonly TemplateNode[];
			readonly otherwise: readonly TemplateNode[];
			readonly span: Span;
	  };

/**
 * `{{> name context key=value}}`, or with a block: `{{#> name}}…{{/name}}`. `indent` is the white space before a partial
 * that stands alone on its line: Handlebars puts it before every line of the result.
 */
export type TemplatePartial = {
	readonly kind: "partial";
	/** The name as written, `@partial-block` among them; an expression where it is computed: `{{> (lookup . "kind")}}`. */
	readonly name: string | TemplateCall;
	readonly context?: TemplateExpression;
	readonly named: TemplateCall["named"];
	readonly indent: string;
	/** What `{{> @partial-block}}` shows in the partial, and what stands in for a partial that is missing. */
	readonly block?: readonly TemplateNode[];
	readonly span: Span;
};

/** What a mustache, a block or a helper is given: a path, a literal, or the result of a helper. */
export type TemplateExpression =
	| { readonly kind: "path"; readonly path: TemplatePath; readonly span: Span }
	| { readonly kind: "literal"; readonly value: TemplateLiteral; readonly span: Span }
	| TemplateCall;

/** `helper a b key=c`. */
export type TemplateCall = {
	readonly kind: "call";
	readonly name: string;
	readonly arguments: readonly TemplateExpression[];
	readonly named: readonly { readonly name: string; readonly value: TemplateExpression; readonly span: Span }[];
	readonly span: Span;
};

/** A literal of the template language. */
export type TemplateLiteral = string | number | boolean | null | undefined;

/**
 * `a.b`, `../a`, `this`, `@index`, `@root.a`. `depth` counts `../`; `data` marks an `@` path, whose first segment is then
 * the data name; no segments at all is the context itself.
 */
export type TemplatePath = {
	readonly original: string;
	readonly depth: number;
	readonly data: boolean;
	readonly segments: readonly string[];
	readonly span: Span;
};
