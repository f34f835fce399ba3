import type { Span } from "./span.ts";

/** A parsed template, as Handlebars' own parser sees it (whitespace control applied), reduced to what can be compiled. */
export type TemplateNode =
	| { readonly kind: "text"; readonly value: string; readonly span: Span }
	/** What was reported and cannot be compiled; it keeps its place so that nothing else is said about it. */
	| { readonly kind: "refused"; readonly span: Span }
	| { readonly kind: "print"; readonly path: TemplatePath; readonly span: Span }
	| {
			readonly kind: "if";
			/** True for `#unless`. */
			readonly negated: boolean;
			readonly condition: TemplatePath;
			readonly body: readonly TemplateNode[];
			readonly otherwise: readonly TemplateNode[];
			readonly span: Span;
	  }
	| {
			readonly kind: "each" | "with" | "section";
			readonly subject: TemplatePath;
			readonly body: readonly TemplateNode[];
			readonly otherwise: readonly TemplateNode[];
			readonly span: Span;
	  };

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
