import type { CacheMark } from "./cache-mark.ts";
import type { JsonValue } from "./json.ts";
import type { Role } from "./role.ts";
import type { Span } from "./span.ts";

/**
 * A parsed template, as Handlebars' own parser sees it (whitespace control applied), reduced to what can be compiled. The
 * messages of a prompt and their parts are nodes too, since loops and conditions may stand around them.
 */
export type TemplateNode =
	| MessageNode
	| HistoryNode
	| PartNode
	| { readonly kind: "text"; readonly value: string; readonly span: Span }
	/** What was reported and cannot be compiled; it keeps its place so that nothing else is said about it. */
	| { readonly kind: "refused"; readonly span: Span }
	| TemplatePartial
	/** `{{#*inline "name"}}…{{/inline}}`: a partial of the block that it stands in, before and behind it. */
	| { readonly kind: "inline"; readonly name: string; readonly body: readonly TemplateNode[]; readonly span: Span }
	| { readonly kind: "print"; readonly value: TemplateExpression; readonly span: Span }
	| IfNode
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
	| BlockNode;

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

/** `{{#if}}` and `{{#unless}}`. */
export type IfNode = {
	readonly kind: "if";
	/** True for `#unless`. */
	readonly negated: boolean;
	/** 0 counts as true (`includeZero=true`). */
	readonly includeZero: boolean;
	readonly condition: TemplateExpression;
	readonly body: readonly TemplateNode[];
	readonly otherwise: readonly TemplateNode[];
	readonly span: Span;
};

/** A block that loops, or makes a value the context. */
export type BlockNode = {
	readonly kind: "each" | "with" | "section";
	readonly subject: TemplateExpression;
	/** `as |item index|`. */
	readonly parameters: readonly string[];
	readonly body: readonly TemplateNode[];
	readonly otherwise: readonly TemplateNode[];
	readonly span: Span;
};

/** What stands among the messages of a prompt: messages, the history, and both in loops and conditions. */
export type ItemNode = MessageNode | HistoryNode | IfNode | BlockNode;

/** One message as written: its role and its parsed template, or its parts. */
export type MessageNode = {
	readonly kind: "message";
	readonly role: { readonly value: Role; readonly span: Span };
	/** A text; with `hasParts` nodes of parts, with loops and conditions around them. */
	readonly body: readonly TemplateNode[];
	readonly hasParts: boolean;
	/** The message must not be blank at run time (`required: true`). */
	readonly required: boolean;
	/** Who speaks, of several with one role; of a tool or function its name. */
	readonly name?: readonly TemplateNode[];
	readonly cache?: { readonly value: CacheMark; readonly span: Span };
	/** What the assistant asked tools for. */
	readonly toolCalls?: readonly ToolCallNode[];
	/** The call that a tool answers. */
	readonly toolCallId?: readonly TemplateNode[];
	readonly span: Span;
};

/** `- history: conversation`: the messages so far, which the caller gives. */
export type HistoryNode = { readonly kind: "history"; readonly value: TemplateExpression; readonly span: Span };

/** One part of a message. `cache` ends what the provider is to keep. */
export type PartNode = {
	readonly kind: "part";
	readonly part: TextPartNode | MediaPartNode;
	readonly cache?: { readonly value: CacheMark; readonly span: Span };
	readonly span: Span;
};

/** A text among parts. */
export type TextPartNode = { readonly type: "text"; readonly body: readonly TemplateNode[] };

/** An image, a sound or a file. */
export type MediaPartNode = {
	readonly type: MediaKind;
	readonly source: MediaSourceNode;
	readonly mediaType?: readonly TemplateNode[];
	/** The file's name. */
	readonly name?: readonly TemplateNode[];
	/** How closely OpenAI's models look at an image. */
	readonly detail?: ImageDetail;
};

/** The kinds of parts that are no text. */
export type MediaKind = "image" | "audio" | "file";

/** How closely an image is looked at. */
export type ImageDetail = "auto" | "low" | "high";

/** Where media come from: a value that says it all, a text that is a URL or base64, or a value of bytes. */
export type MediaSourceNode =
	| { readonly kind: "value" | "bytes"; readonly value: TemplateExpression }
	| { readonly kind: "url" | "base64"; readonly body: readonly TemplateNode[] };

/** A call of a tool that the assistant asked for. */
export type ToolCallNode = {
	readonly id: readonly TemplateNode[];
	readonly name: { readonly value: string; readonly span: Span };
	readonly input: JsonTemplateNode;
	readonly span: Span;
};

/** A JSON value whose texts are templates. */
export type JsonTemplateNode =
	| { readonly kind: "text"; readonly body: readonly TemplateNode[] }
	| { readonly kind: "fixed"; readonly value: JsonValue }
	| { readonly kind: "list"; readonly items: readonly JsonTemplateNode[] }
	| { readonly kind: "map"; readonly entries: readonly { readonly name: string; readonly value: JsonTemplateNode }[] };
