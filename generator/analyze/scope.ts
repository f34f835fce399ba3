import type { Diagnostic } from "../model/diagnostic.ts";
import type { OutputDocument } from "../model/document.ts";
import type { Helper } from "../model/helper.ts";
import type { ValueIR } from "../model/prompt-ir.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { UserHelper } from "../model/user-helper.ts";
import type { PartialScope } from "./partial-scope.ts";

/** The current loop: what its body asks for beside the element, each with the variable that will hold it. */
export type LoopFrame = {
	readonly over: "array" | "record";
	/** The variable's name; asking makes it. */
	readonly nameOf: (part: LoopPart) => string;
};

/** What a loop can give its body beside the element; `collection` is needed for `@last`. */
export type LoopPart = "index" | "key" | "collection";

/** Where a template node stands: what paths and names mean there. */
export type Scope = PartialScope<ValueIR, ValueIR> & {
	/** The loops from the outermost to the current one; `@../` counts these, and they are not the contexts. */
	readonly loops: readonly LoopFrame[];
	/** The prompt's input, which `@root` reads in a partial too. */
	readonly root: ValueIR;
	/** The helpers that a template may call, by name. */
	readonly helpers: ReadonlyMap<string, Helper>;
	/** The user's own helpers by name; they win over the standard ones. */
	readonly userHelpers: ReadonlyMap<string, UserHelper>;
	/** Keys of values that a test has shown to be there. */
	readonly present: ReadonlySet<string>;
	/** Keys of objects that a test has shown to be null or undefined. */
	readonly absent: ReadonlySet<string>;
	/** Names of variables that the text has taken. */
	readonly taken: Set<string>;
	/** The variables of the input that were read, each with the place of the first time. */
	readonly read: Map<string, Span>;
	/** What the prompt's answer is, if it says so. */
	readonly output: OutputDocument | undefined;
	/** The places where a text asks for the answer. */
	readonly sections: Span[];
	readonly report: (diagnostic: Diagnostic) => void;
};

/** A string that two values share when they read the same place; undefined for what TypeScript does not narrow. */
export function placeOf(value: ValueIR): string | undefined {
	switch (value.kind) {
		case "input":
			return "input";
		case "variable":
			return `variable ${value.name}`;
		case "member": {
			const object = placeOf(value.object);
			return value.own || object === undefined ? undefined : `${object} ${JSON.stringify(value.name)}`;
		}
		case "element":
		case "first":
		case "last":
		case "outer":
		case "literal":
		case "call":
		case "userCall":
		case "condition":
		case "overlay":
		case "nothing":
			return undefined;
	}
}

/** The same value with another type. */
export const withType = (value: ValueIR, type: TypeIR): ValueIR => ({ ...value, type });
