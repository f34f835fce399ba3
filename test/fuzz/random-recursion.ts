import type { FieldIR, ObjectTypeIR, TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace } from "./choose-place.ts";
import type { Place, Scope } from "./places.ts";
import { createLineWriter, writeTag } from "./random-text.ts";
import type { Writer } from "./writer.ts";

const text: TypeIR = { kind: "string" };
const node: TypeIR = { kind: "reference", name: "Node", target: () => object };
const field = (name: string, type: TypeIR, optional = false): FieldIR => ({ name, type, optional });
const object: ObjectTypeIR = {
	kind: "object",
	fields: [
		field("title", text),
		field("note", text, true),
		field("nodes", { kind: "array", items: node }, true),
		field("next", node, true),
	],
};

/** Fields of an input that holds trees, for templates whose type is inferred: a schema cannot say it. */
export const treeFields: readonly FieldIR[] = [field("tree", node), field("trees", { kind: "array", items: node })];

/** A call of a partial that includes itself until its data ends; undefined where there is no tree. */
export function writeRecursion(scope: Scope, writer: Writer): string | undefined {
	const { random, book } = writer;
	const place = choosePlace(scope, isTree, random);
	if (place === undefined) return undefined;
	const old = book.written.find(({ context }) => context === node);
	const name = old?.name ?? `r${book.texts.size}`;
	if (old === undefined) {
		book.texts.set(name, "");
		book.texts.set(name, writeTree(name, scope, writer));
		book.written.push({ name, context: node, named: "", loops: 0 });
	}
	return createLineWriter(random)(`> ${name}${place.path === "this" ? "" : ` ${place.path}`}`);
}

const isTree = ({ type, nullable, far }: Place): boolean => !nullable && far < 2 && type.kind === "reference";

function writeTree(name: string, scope: Scope, writer: Writer): string {
	const { random } = writer;
	// A function of its context reaches neither the loops around its call nor their parameters.
	const inside: Scope = { ...scope, contexts: [node], loops: 0, parameters: new Map(), depth: 1 };
	const line = createLineWriter(random);
	const again = (words: string): string => line(`> ${name}${words}`);
	const around = (open: string, words: string, close: string): string => `${line(open)}${again(words)}${line(close)}`;
	const steps = [
		() => around("#each nodes", random.pick(["", " this", " ."]), "/each"),
		() => around("#each nodes as |x|", random.pick(["", " x"]), "/each"),
		() => around("#with next", "", "/with"),
		() => around("#if next", " next", "/if"),
		() => line("#each nodes") + writeTag("@index", random) + around("#if @last", " this", "/if") + line("/each"),
	];
	const parts = [writeTag("title", random), writer.writeBody(inside, writer), random.pick(steps)()];
	if (random.oneIn(4)) parts.push(random.pick(steps)());
	return (random.oneIn(4) ? parts.toReversed() : parts).join("");
}
