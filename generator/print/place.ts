import type { Declaration, Expression, ObjectProperty, Statement, TypeMember, TypeNode } from "../model/code.ts";
import type { Doc } from "./docs.ts";
import type { Marks } from "./marks.ts";

/** Whatever an expression can stand in. */
export type Parent = Expression | ObjectProperty | Statement | Declaration | { readonly kind: "parameter" };

/** Where an expression stands; its layout and its parentheses depend on it. */
export type Place = { readonly parent: Parent; readonly key: string; readonly up?: Place };

/** Whatever a type can stand in. */
export type TypeParent =
	| TypeNode
	| TypeMember
	| Statement
	| Declaration
	| Expression
	| { readonly kind: "parameter"; readonly hugged: boolean }
	| { readonly kind: "typeArguments" | "typeParameter" };

/** Where a type stands. */
export type TypePlace = { readonly parent: TypeParent; readonly key: string };

/** How an assignment breaks: before its right side, inside of it, or inside of its left side first. */
export type AssignmentLayout =
	| "break-after-operator"
	| "never-break-after-operator"
	| "fluid"
	| "break-left"
	| "only-left";

/** What the printer of the parent asks of the layout. */
export type Hints = {
	/** The expression is the first or last argument of a call that breaks inside of it. */
	readonly expandArgument?: "first" | "last";
	readonly layout?: AssignmentLayout;
};

/** What the printing functions of the single kinds call for the nodes inside of theirs. */
export type PrintContext = {
	readonly target: "ts" | "js";
	readonly expression: (node: Expression, place: Place, hints?: Hints) => Doc;
	readonly type: (node: TypeNode, place: TypePlace) => Doc;
	readonly block: (statements: readonly Statement[]) => Doc;
	readonly marks: Marks;
};
