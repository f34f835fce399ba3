import type { CommonSetting, PromptStatus, Role } from "./document.ts";
import type { JsonValue } from "./json.ts";
import type { ProviderName } from "./provider-name.ts";
import type { ObjectTypeIR, TypeIR } from "./type-ir.ts";

/**
 * A value that a template reads. Every node carries its type. `input` is the prompt's input; `variable` a name that an
 * enclosing loop or `with` binds; `member` a property (`optional`: the object may be null or undefined, `own`: the name
 * exists on built-in prototypes, so it is read as an own property only); `first` and `last` ask a loop's position;
 * `outer` is `../` across a block whose context may be the outer one itself: Handlebars then adds no level
 * (HANDLEBARS.md, "Paths"), so it is `then` where `inner != outer` (loosely) and `otherwise` where not.
 */
export type ValueIR =
	| { readonly kind: "input"; readonly type: TypeIR }
	| { readonly kind: "variable"; readonly name: string; readonly type: TypeIR }
	| {
			readonly kind: "member";
			readonly object: ValueIR;
			readonly name: string;
			readonly optional: boolean;
			readonly own: boolean;
			readonly type: TypeIR;
	  }
	| { readonly kind: "first"; readonly index: string; readonly type: TypeIR }
	| { readonly kind: "last"; readonly index: string; readonly length: string; readonly type: TypeIR }
	| {
			readonly kind: "outer";
			readonly inner: ValueIR;
			readonly outer: ValueIR;
			readonly then: ValueIR;
			readonly otherwise: ValueIR;
			readonly type: TypeIR;
	  }
	| { readonly kind: "nothing"; readonly type: TypeIR };

/**
 * How a condition is asked, decided by the type: `truthy` is JavaScript's own truth, `length` the length of an array,
 * `present` not null or undefined, `runtime` the runtime's `isTruthy`, which also takes an empty array for false.
 */
export type ConditionIR = {
	readonly value: ValueIR;
	readonly test: "truthy" | "length" | "present" | "runtime";
	readonly negated: boolean;
};

/** A compiled text: what is printed, one piece after the other. Neighbouring literals are merged. */
export type TextIR =
	| { readonly kind: "literal"; readonly value: string }
	| { readonly kind: "slot"; readonly value: ValueIR }
	| {
			readonly kind: "branch";
			readonly condition: ConditionIR;
			readonly body: readonly TextIR[];
			readonly otherwise: readonly TextIR[];
	  }
	| LoopIR;

/** `#each`: the names are those that the body uses, and absent where it does not. */
export type LoopIR = {
	readonly kind: "loop";
	readonly over: "array" | "record";
	readonly collection: ValueIR;
	readonly item?: string;
	readonly index?: string;
	readonly key?: string;
	/** Names the collection's own variable where the body asks for `@last`. */
	readonly length?: string;
	readonly body: readonly TextIR[];
	readonly otherwise: readonly TextIR[];
};

/** One message: its role and its text. `blank` says whether the text can be empty or only white space at run time. */
export type MessageIR = {
	readonly role: Role;
	readonly text: readonly TextIR[];
	readonly blank: "never" | "maybe";
	readonly required: boolean;
};

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
	readonly format: "text" | "chat";
	readonly version?: string;
	readonly status: PromptStatus;
	readonly description?: string;
	readonly tags: readonly string[];
	readonly input: ObjectTypeIR;
	readonly messages: readonly MessageIR[];
	/** For each provider that is emitted for this prompt, in the configured order. */
	readonly providers: readonly { readonly name: ProviderName; readonly settings: ProviderSettingsIR }[];
	/** `"1-"` and 12 hex digits over what reaches a model. */
	readonly hash: string;
};
