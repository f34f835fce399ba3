import type { Node } from "ts-morph";
import type { TypeProblem } from "../model/imported-type.ts";
import type { Span } from "../model/span.ts";

/** What is known while an imported type is read. */
export type TypeReading = {
	/** The name that the definition imports. */
	readonly name: string;
	/** Where types are read. */
	readonly place: Node;
	readonly report: (problem: TypeProblem) => void;
	/** The place of a node of the user's own; undefined in a package. */
	readonly ownSpanOf: (node: Node) => Span | undefined;
	/** Gives a name to a type that holds itself, another one each time. */
	readonly takeName: (wish: string) => string;
};
