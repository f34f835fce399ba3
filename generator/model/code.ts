import type { Span } from "./span.ts";

/**
 * The closed tree that becomes code. Emitters build it with the functions of `code-builders.ts`; `print/` alone turns it
 * into text, decides the imports and escapes strings. What is only a type is left out when JavaScript is printed.
 */

/**
 * A name from another module; printing it is importing it. `from` is `"runtime"` for the runtime, `"helpers"` for the
 * user's own helpers, or the path of a generated module relative to the output folder without an extension
 * (`prompts/billing/index`).
 */
export type ImportRef = { readonly name: string; readonly from: string; readonly typeOnly: boolean };

/** An expression. Parentheses are the printer's business. */
export type Expression =
	| { readonly kind: "identifier"; readonly name: string }
	| { readonly kind: "import"; readonly ref: ImportRef }
	| { readonly kind: "string"; readonly value: string }
	| { readonly kind: "number"; readonly value: number }
	| { readonly kind: "boolean"; readonly value: boolean }
	/** A literal of a regular expression; `source` is what its `source` gives, so that no slash ends it. */
	| { readonly kind: "regex"; readonly source: string; readonly flags: string }
	| { readonly kind: "null" }
	| { readonly kind: "undefined" }
	/** `texts` are cooked (the printer escapes them) and one longer than `values`. */
	| { readonly kind: "template"; readonly texts: readonly string[]; readonly values: readonly Expression[] }
	| { readonly kind: "object"; readonly properties: readonly ObjectProperty[] }
	| { readonly kind: "array"; readonly items: readonly Expression[] }
	/** `name` is printed with a dot when it is an identifier, in brackets when not. `brackets` forces brackets. */
	| {
			readonly kind: "member";
			readonly object: Expression;
			readonly name: string;
			readonly optional: boolean;
			readonly brackets: boolean;
	  }
	| { readonly kind: "index"; readonly object: Expression; readonly index: Expression }
	| {
			readonly kind: "call";
			readonly callee: Expression;
			readonly typeArguments: readonly TypeNode[];
			readonly arguments: readonly Expression[];
			/** Printed with a pure annotation, for calls at the top level of a module. */
			readonly pure: boolean;
	  }
	| {
			readonly kind: "new";
			readonly callee: Expression;
			readonly typeArguments: readonly TypeNode[];
			readonly arguments: readonly Expression[];
			readonly pure: boolean;
	  }
	| {
			readonly kind: "arrow";
			readonly parameters: readonly Parameter[];
			readonly returns?: TypeNode;
			readonly body: Expression | readonly Statement[];
	  }
	| {
			readonly kind: "conditional";
			readonly test: Expression;
			readonly then: Expression;
			readonly otherwise: Expression;
	  }
	| {
			readonly kind: "binary";
			readonly operator: BinaryOperator;
			readonly left: Expression;
			readonly right: Expression;
	  }
	| { readonly kind: "not"; readonly value: Expression }
	| { readonly kind: "typeof"; readonly value: Expression }
	/** `value as Type`; plain `value` in JavaScript. */
	| { readonly kind: "as"; readonly value: Expression; readonly type: TypeNode }
	/** `...value`, among the items of an array or the arguments of a call. */
	| { readonly kind: "spreadItem"; readonly value: Expression }
	/** `import("./x.js")`, `from` as in ImportRef. */
	| { readonly kind: "dynamicImport"; readonly from: string };

/** The operators that generated code uses. */
export type BinaryOperator =
	| "==="
	| "!=="
	| "=="
	| "!="
	| "&&"
	| "||"
	| "??"
	| "<"
	| ">"
	| "<="
	| ">="
	| "in"
	| "+"
	| "-"
	| "%";

/** One entry of an object literal: a property (with an optional doc comment), or a spread. */
export type ObjectProperty =
	| { readonly kind: "property"; readonly name: string; readonly value: Expression; readonly doc?: string }
	| { readonly kind: "spread"; readonly value: Expression };

/** A parameter of a function. `optional` prints `?` in TypeScript and excludes `initial`. */
export type Parameter = {
	readonly name: string;
	readonly type?: TypeNode;
	readonly optional?: boolean;
	readonly initial?: Expression;
};

/** A statement inside a function. */
export type Statement =
	| {
			readonly kind: "variable";
			readonly mutable: boolean;
			readonly name: string;
			readonly type?: TypeNode;
			readonly value?: Expression;
	  }
	| { readonly kind: "assign"; readonly operator: "=" | "+="; readonly target: Expression; readonly value: Expression }
	| { readonly kind: "increment"; readonly target: Expression }
	| { readonly kind: "expression"; readonly value: Expression }
	| {
			readonly kind: "if";
			readonly test: Expression;
			readonly then: readonly Statement[];
			readonly otherwise: readonly Statement[];
	  }
	/** `for (const binding of iterable)`; a binding of several names is a destructured array. */
	| {
			readonly kind: "forOf";
			readonly binding: readonly string[];
			readonly destructure: boolean;
			readonly iterable: Expression;
			readonly body: readonly Statement[];
	  }
	/** `for (const binding in object)`: inherited keys are among them. */
	| {
			readonly kind: "forIn";
			readonly binding: string;
			readonly object: Expression;
			readonly body: readonly Statement[];
	  }
	| { readonly kind: "return"; readonly value?: Expression }
	| { readonly kind: "throw"; readonly value: Expression };

/** A type. */
export type TypeNode =
	| {
			readonly kind: "keyword";
			readonly name: "string" | "number" | "boolean" | "unknown" | "undefined" | "null" | "never" | "void" | "object";
	  }
	| { readonly kind: "literalType"; readonly value: string | number | boolean }
	| { readonly kind: "reference"; readonly name: string; readonly typeArguments: readonly TypeNode[] }
	| { readonly kind: "importType"; readonly ref: ImportRef; readonly typeArguments: readonly TypeNode[] }
	| { readonly kind: "arrayType"; readonly items: TypeNode; readonly readonly: boolean }
	| { readonly kind: "tuple"; readonly items: readonly TuplePlace[]; readonly readonly?: boolean }
	| { readonly kind: "objectType"; readonly members: readonly TypeMember[] }
	| { readonly kind: "unionType"; readonly members: readonly TypeNode[] }
	| { readonly kind: "intersection"; readonly members: readonly TypeNode[] }
	| {
			readonly kind: "functionType";
			readonly typeParameters?: readonly TypeParameter[];
			readonly parameters: readonly Parameter[];
			readonly returns: TypeNode;
	  }
	/** `typeof name`; with `ref`, of a value of another module (imported as a type only), and `name` is not read. */
	| { readonly kind: "typeofType"; readonly name: string; readonly ref?: ImportRef }
	| { readonly kind: "keyof"; readonly type: TypeNode }
	| { readonly kind: "indexedAccess"; readonly object: TypeNode; readonly index: TypeNode }
	| { readonly kind: "predicate"; readonly parameter: string; readonly type: TypeNode };

/** A place of a tuple; only one with a label can be optional (`label?: Type`) or the rest (`...label: Type`). */
export type TuplePlace = {
	readonly label?: string;
	readonly presence?: "optional" | "rest";
	readonly type: TypeNode;
};

/** A type parameter of a function or an alias: one with a default has no constraint. */
export type TypeParameter = { readonly name: string; readonly constraint?: TypeNode; readonly default?: TypeNode };

/** One member of an object type; `origin` is the place of the definition that it was made from. */
export type TypeMember =
	| {
			readonly kind: "propertyType";
			readonly name: string;
			readonly readonly: boolean;
			readonly optional: boolean;
			readonly type: TypeNode;
			readonly doc?: string;
			readonly origin?: Span;
	  }
	| {
			readonly kind: "indexSignature";
			readonly parameter: string;
			readonly readonly: boolean;
			readonly key: TypeNode;
			readonly type: TypeNode;
	  };

/**
 * A declaration at the top level of a module; `doc` becomes a doc comment, its lines as they are, and `origin` (the place
 * of the definition that it was made from) an entry of the declaration map.
 */
export type Declaration =
	| {
			readonly kind: "constant";
			readonly exported: boolean;
			readonly name: string;
			readonly type?: TypeNode;
			readonly value: Expression;
			readonly doc?: string;
			readonly origin?: Span;
	  }
	| {
			readonly kind: "function";
			readonly exported: boolean;
			readonly name: string;
			readonly typeParameters?: readonly TypeParameter[];
			readonly parameters: readonly Parameter[];
			readonly returns: TypeNode;
			readonly body: readonly Statement[];
			readonly doc?: string;
	  }
	| {
			readonly kind: "typeAlias";
			readonly exported: boolean;
			readonly name: string;
			readonly typeParameters?: readonly TypeParameter[];
			readonly type: TypeNode;
			readonly doc?: string;
			readonly origin?: Span;
	  }
	| {
			readonly kind: "interface";
			readonly exported: boolean;
			readonly name: string;
			readonly members: readonly TypeMember[];
			readonly doc?: string;
	  }
	/** `export { local as exported };` */
	| { readonly kind: "exportLocal"; readonly names: readonly { readonly local: string; readonly exported: string }[] }
	/** `export { a } from "./x";` or, for types, `export type { A } from "./x";` */
	| {
			readonly kind: "exportFrom";
			readonly typeOnly: boolean;
			readonly names: readonly { readonly local: string; readonly exported: string }[];
			readonly from: string;
	  }
	/** `export * from "./x";`, or `export * as name from "./x";` */
	| { readonly kind: "exportAll"; readonly name?: string; readonly typeOnly: boolean; readonly from: string };

/**
 * A module before it is printed. `path` is relative to the output folder without an extension (`prompts/index`);
 * `header` are the lines of the comment at its head.
 */
export type ModuleDraft = {
	readonly path: string;
	readonly header: readonly string[];
	readonly declarations: readonly Declaration[];
};
