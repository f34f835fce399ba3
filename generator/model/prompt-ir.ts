import type { CacheMark } from "./cache-mark.ts";
import type { CommonSetting, OutputDocument, PromptStatus } from "./document.ts";
import type { JsonValue } from "./json.ts";
import type { ProviderName } from "./provider-name.ts";
import type { Role } from "./role.ts";
import type { Span } from "./span.ts";
import type { ImageDetail, MediaKind } from "./template-node.ts";
import type { ToolDocument } from "./tool.ts";
import type { ObjectTypeIR, TypeIR } from "./type-ir.ts";
import type { Validation } from "./validation.ts";

/**
 * A value that a template reads. Every node carries its type, with `undefined` in it where the value may be absent.
 * `input` is the prompt's input; `variable` a name that an enclosing loop binds; `member` a property (`optional`: the
 * object may be null or undefined; `own`: read through the runtime's `own`, because the name exists on built-in
 * prototypes or the object's type is not known to have it; `brackets`: a key of a record); `element` a fixed position of
 * an array; `first` and `last` ask a loop's position;
 * `outer` is `../` out of a block whose context may be the outer one itself: Handlebars then adds no level
 * (HANDLEBARS.md, "Paths"), so it is `then` where `inner != outer` (loosely) and `otherwise` where not.
 */
export type ValueIR =
	| { readonly kind: "input"; readonly type: TypeIR }
	/** `of` is the collection that a loop's element comes from. */
	| { readonly kind: "variable"; readonly name: string; readonly of?: ValueIR; readonly type: TypeIR }
	| {
			readonly kind: "member";
			readonly object: ValueIR;
			readonly name: string;
			readonly optional: boolean;
			readonly own: boolean;
			readonly brackets: boolean;
			readonly type: TypeIR;
	  }
	| {
			readonly kind: "element";
			readonly object: ValueIR;
			readonly position: number;
			readonly optional: boolean;
			readonly type: TypeIR;
	  }
	| { readonly kind: "first"; readonly index: string; readonly type: TypeIR }
	| { readonly kind: "last"; readonly index: string; readonly collection: string; readonly type: TypeIR }
	| {
			readonly kind: "outer";
			readonly inner: ValueIR;
			readonly outer: ValueIR;
			readonly then: ValueIR;
			readonly otherwise: ValueIR;
			readonly type: TypeIR;
	  }
	| { readonly kind: "literal"; readonly value: string | number | boolean | null; readonly type: TypeIR }
	/** The context of a partial with named arguments: they win over the fields of the base. */
	| {
			readonly kind: "overlay";
			readonly base: ValueIR;
			readonly named: Readonly<Record<string, ValueIR>>;
			readonly type: TypeIR;
	  }
	/** Whether a condition holds: what a helper is given that asks for one. */
	| { readonly kind: "condition"; readonly condition: ConditionIR; readonly type: TypeIR }
	/** A helper's result; the table of helpers says what it compiles to. */
	| {
			readonly kind: "call";
			readonly helper: string;
			readonly arguments: readonly ValueIR[];
			readonly named: Readonly<Record<string, ValueIR>>;
			readonly type: TypeIR;
	  }
	/** The result of a helper of the user's own; `named` is its last argument, where it is given one by name. */
	| {
			readonly kind: "userCall";
			readonly helper: string;
			readonly arguments: readonly ValueIR[];
			readonly named?: Readonly<Record<string, ValueIR>>;
			readonly type: TypeIR;
	  }
	| { readonly kind: "nothing"; readonly type: TypeIR };

/**
 * How a condition is asked, decided by the type: `truthy` is JavaScript's own truth, `length` the length of an array,
 * `keys` the number of keys of a record, `present` not null or undefined, `runtime` the runtime's `isTruthy` (which also
 * takes an empty array for false), `filled` the runtime's `isFilled` (like it, but 0 counts: `#with`), `messages` whether a
 * history holds any.
 */
export type ConditionIR = {
	readonly value: ValueIR;
	readonly test: "truthy" | "length" | "keys" | "present" | "runtime" | "filled" | "messages";
	readonly negated: boolean;
};

/**
 * A compiled text: what is printed, one piece after the other. The messages of a prompt and their parts are pieces too,
 * since they stand in the same loops and branches; in a text there are none.
 */
export type TextIR =
	| { readonly kind: "message"; readonly message: MessageIR }
	| { readonly kind: "part"; readonly part: PartIR }
	/** The messages that the caller gives. */
	| { readonly kind: "history"; readonly value: ValueIR }
	| { readonly kind: "literal"; readonly value: string }
	| { readonly kind: "slot"; readonly value: ValueIR }
	| {
			readonly kind: "branch";
			readonly condition: ConditionIR;
			readonly body: readonly TextIR[];
			readonly otherwise: readonly TextIR[];
	  }
	/**
	 * A partial that stands alone on its line: the white space before it goes before each of its lines. `before` names a
	 * variable for the text in front of it, where statements are needed.
	 */
	| { readonly kind: "indent"; readonly indent: string; readonly before: string; readonly body: readonly TextIR[] }
	/**
	 * A block helper of the user's, which is given functions that render `body` and, where it takes one, `otherwise`.
	 * `context` names the value that it passes to the first one, `parameters` those behind it which the body can read.
	 */
	| {
			readonly kind: "block";
			readonly call: UserCallIR;
			readonly context?: string;
			readonly parameters?: readonly string[];
			readonly body: readonly TextIR[];
			readonly otherwise?: readonly TextIR[];
	  }
	/** A partial that includes itself: a function of its context, called with `argument`. */
	| ({ readonly kind: "recursion"; readonly argument: ValueIR } & Omit<TextFunctionIR, "takesInput">)
	/** A call of such a function. */
	| { readonly kind: "recur"; readonly name: string; readonly takesInput: boolean; readonly argument: ValueIR }
	| LoopIR;

/** A call of a helper of the user's. */
export type UserCallIR = ValueIR & { readonly kind: "userCall" };

/**
 * `#each`. `item` names the element (of a record: the value), `index` the position, `key` the key of a record,
 * `collectionName` a variable that holds the collection because the body asks for `@last`; the optional ones are there
 * only where the body reads them.
 */
export type LoopIR = {
	readonly kind: "loop";
	readonly over: "array" | "record";
	readonly collection: ValueIR;
	readonly item: string;
	readonly index?: string;
	readonly key?: string;
	readonly collectionName?: string;
	readonly body: readonly TextIR[];
};

/** A text as a function of one value: `parameter` is that value in the body, `takesInput` says that it reads the input too. */
export type TextFunctionIR = {
	readonly name: string;
	readonly parameter: string;
	readonly type: TypeIR;
	readonly takesInput: boolean;
	readonly body: readonly TextIR[];
};

/** One message: its role and its text. `blank` says whether the text can be empty or only white space at run time. */
export type MessageIR = {
	readonly role: Role;
	/** The text; with `hasParts` its parts, in loops and branches. */
	readonly text: readonly TextIR[];
	readonly hasParts?: true;
	readonly blank: "never" | "maybe";
	readonly required: boolean;
	readonly name?: readonly TextIR[];
	readonly cache?: CacheMark;
	readonly toolCalls?: readonly ToolCallIR[];
	readonly toolCallId?: readonly TextIR[];
};

/** One part of a message. */
export type PartIR =
	| { readonly kind: "text"; readonly text: readonly TextIR[]; readonly cache?: CacheMark }
	| {
			readonly kind: MediaKind;
			readonly source: MediaSourceIR;
			readonly mediaType?: readonly TextIR[];
			readonly name?: readonly TextIR[];
			readonly detail?: ImageDetail;
			readonly cache?: CacheMark;
	  };

/** Where media come from: an object that says it (`object`), or a text or bytes under a name of their own. */
export type MediaSourceIR =
	| { readonly kind: "object" | "bytes"; readonly value: ValueIR }
	| { readonly kind: "url" | "base64"; readonly text: readonly TextIR[] };

/** A call of a tool that the assistant asked for. */
export type ToolCallIR = {
	readonly id: readonly TextIR[];
	readonly name: string;
	readonly input: JsonTextIR;
};

/** A JSON value in which texts are compiled. */
export type JsonTextIR =
	| { readonly kind: "text"; readonly text: readonly TextIR[] }
	| { readonly kind: "fixed"; readonly value: JsonValue }
	| { readonly kind: "list"; readonly items: readonly JsonTextIR[] }
	| { readonly kind: "map"; readonly entries: readonly { readonly name: string; readonly value: JsonTextIR }[] };

/** Model and settings that one provider gets: aliases resolved, the provider's own map applied, `null` removed. */
export type ProviderSettingsIR = {
	readonly model?: string;
	readonly settings: readonly { readonly name: CommonSetting; readonly value: JsonValue }[];
	readonly raw: Readonly<Record<string, JsonValue>>;
};

/** One prompt, decided: nothing about it can fail any more. */
export type PromptIR = {
	readonly id: string;
	/** The namespace segments in camelCase: `["billing", "refund"]`; the last one is the exported name. */
	readonly path: readonly string[];
	/** The name of the const: the last segment, with `_` behind a reserved word. */
	readonly localName: string;
	/** The prefix of the type names: `Refund` of `RefundInput`. */
	readonly typeName: string;
	/** The source file, relative to the project folder. */
	readonly sourcePath: string;
	/** Where the definition names its prompt: its id, or the start of the file. */
	readonly span: Span;
	/** Where the definition declares its input. */
	readonly inputSpan?: Span;
	readonly format: "text" | "chat";
	readonly version?: string;
	readonly status: PromptStatus;
	readonly description?: string;
	readonly tags: readonly string[];
	readonly input: ObjectTypeIR;
	readonly validation: Validation;
	/** Whether bodies can be had as JSON too. */
	readonly wire?: boolean;
	readonly output?: OutputDocument;
	readonly tools?: readonly ToolDocument[];
	/** `auto`, `none`, `required`, or the name of the tool that has to be called. */
	readonly toolChoice?: string;
	/** The messages that stand in no loop and no branch. */
	readonly messages: readonly MessageIR[];
	/**
	 * All messages with what stands around and among them. Absent where they are nothing but `messages`, each a text of the
	 * system's, the user's or the assistant's: such a prompt is written out for each provider, any other is converted.
	 */
	readonly conversation?: readonly TextIR[];
	/** For each provider that is emitted for this prompt, in the configured order. */
	readonly providers: readonly { readonly name: ProviderName; readonly settings: ProviderSettingsIR }[];
	/** `"1-"` and 12 hex digits over what reaches a model. */
	readonly hash: string;
};
