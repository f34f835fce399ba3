import type { TypeIR } from "../../generator/model/type-ir.ts";
import { choosePlace, isOnly } from "./choose-place.ts";
import type { Place, Scope } from "./places.ts";
import { canBeContext, writeGiven } from "./random-arguments.ts";
import { createLineWriter, writeTag } from "./random-text.ts";
import type { Writer } from "./writer.ts";

/** How a layout shows its block: what stands around the call, and the context and loops that the block has there. */
type Shown = { readonly text: string; readonly context: TypeIR; readonly isCurrent: boolean; readonly loops: number };

/** A partial block, and the layout that shows it. */
export function writeLayout(scope: Scope, writer: Writer): string | undefined {
	const { random, book } = writer;
	const given = writeGiven(scope, random);
	if (given === undefined) return undefined;
	const name = `p${book.texts.size}`;
	book.texts.set(name, "");
	const inLayout: Scope = { ...scope, contexts: [given.context], parameters: new Map(), depth: 1 };
	const shown = writeShown(inLayout, writer);
	const hasSlot = random.oneIn(3);
	const slot = random.pick(["{{> slot}}", "{{#> slot}}default{{/slot}}"]);
	const parts = [
		writer.writeBody({ ...inLayout, depth: 0 }, writer),
		shown.text,
		hasSlot || random.oneIn(8) ? slot : "",
	];
	if (random.oneIn(6)) parts.push(shown.text);
	book.texts.set(name, parts.join(""));
	const body = writer.writeBody(insideBlock(scope, shown, given.isCurrent && shown.isCurrent), writer);
	const fill = hasSlot
		? `{{#*inline "slot"}}${writer.writeBody(insideInline(scope, given.context), writer)}{{/inline}}`
		: "";
	const tag = createLineWriter(random);
	return `${tag(`#> ${name}${given.words}`)}${random.oneIn(2) ? fill + body : body + fill}${tag(`/${name}`)}`;
}

function writeShown(scope: Scope, { random }: Writer): Shown {
	const [current] = scope.contexts;
	if (current === undefined) throw new Error("a layout has a context");
	const line = createLineWriter(random);
	const call = line("> @partial-block");
	const plain: Shown = { text: call, context: current, isCurrent: true, loops: scope.loops };
	switch (random.pick(["plain", "each", "context", "default", "with", "if"])) {
		case "each": {
			const place = choosePlace(scope, isOnly("array"), random);
			if (place?.type.kind !== "array") return plain;
			const text = `${line(`#each ${place.path}`)}${call}${line("/each")}`;
			return { text, context: place.type.items, isCurrent: false, loops: scope.loops + 1 };
		}
		case "context": {
			const place = choosePlace(scope, canBeContext, random);
			if (place === undefined) return plain;
			return { ...plain, text: line(`> @partial-block ${place.path}`), context: place.type, isCurrent: false };
		}
		case "with": {
			const place = choosePlace(scope, isOnly("object"), random);
			if (place === undefined) return plain;
			const text = `${line(`#with ${place.path}`)}${call}${line("/with")}`;
			return { ...plain, text, context: place.type, isCurrent: false };
		}
		case "if": {
			const otherwise = random.oneIn(2) ? "" : `${line("else")}none`;
			return { ...plain, text: `${line("#if @partial-block")}${call}${otherwise}${line("/if")}` };
		}
		case "default":
			return { ...plain, text: "{{#> @partial-block}}default{{/@partial-block}}" };
		default:
			return plain;
	}
}

/** A block keeps the contexts of where it is written, and gets that of where it is shown. */
const insideBlock = (scope: Scope, { context, loops }: Shown, isCurrent: boolean): Scope => ({
	...scope,
	contexts: isCurrent ? scope.contexts : [...scope.contexts, context],
	loops,
	depth: scope.depth - 1,
});

/** An inline partial has the contexts around the block that it stands in, and none of the block parameters there. */
const insideInline = (scope: Scope, context: TypeIR): Scope => ({
	...scope,
	contexts: [...scope.contexts.slice(0, -1), context],
	parameters: new Map(),
	depth: Math.min(scope.depth - 1, 1),
});

/** An inline partial, which may have the name of a file's, and a call of it before or behind it. */
export function writeInline(scope: Scope, writer: Writer): string | undefined {
	const { random, book } = writer;
	const given = writeGiven(scope, random);
	if (given === undefined) return undefined;
	const old = book.written.filter(({ context, named }) => context === given.base && named === given.key);
	const name = old.length > 0 && random.oneIn(2) ? random.pick(old).name : `in${random.next(3)}`;
	const tag = createLineWriter(random);
	const body = writer.writeBody(insideInline(scope, given.context), writer);
	const definition = `${tag(`#*inline "${name}"`)}${body}${tag("/inline")}`;
	const call = tag(`> ${name}${given.words}`);
	return random.oneIn(3) ? call + definition : definition + call;
}

/** The default content of a partial that there is not. */
export function writeMissing(scope: Scope, writer: Writer): string | undefined {
	const given = writeGiven(scope, writer.random);
	if (given === undefined) return undefined;
	const shown: Shown = { text: "", context: given.context, isCurrent: given.isCurrent, loops: scope.loops };
	const body = writer.writeBody(insideBlock(scope, shown, given.isCurrent), writer);
	return `${writeTag(`#> missing${given.words}`, writer.random)}${body}${writeTag("/missing", writer.random)}`;
}

/** The names that an enum of the input gives to partials. */
export const computedNames: readonly string[] = ["d0", "d1"];

/** A call by a computed name: both partials that it may name see the current context. */
export function writeComputed(scope: Scope, writer: Writer): string | undefined {
	const { random, book } = writer;
	const context = scope.contexts.at(-1);
	const field = choosePlace(scope, namesPartial, random);
	if (context === undefined || field === undefined) return undefined;
	const known = book.written.find(({ name }) => name === computedNames[0]);
	if (known !== undefined && (known.context !== context || known.loops > scope.loops)) return undefined;
	const inside: Scope = { ...scope, contexts: [context], parameters: new Map(), depth: Math.min(scope.depth - 1, 1) };
	for (const name of known === undefined ? computedNames : []) {
		book.texts.set(name, "");
		book.texts.set(name, writer.writeBody(inside, writer));
		book.written.push({ name, context, named: "", loops: scope.loops });
	}
	return createLineWriter(random)(`> (lookup . "${field.path}")`);
}

const namesPartial = ({ path, type, nullable }: Place): boolean =>
	/^\w+$/.test(path) &&
	!nullable &&
	type.kind === "union" &&
	type.members.every((member) => member.kind === "literal" && computedNames.includes(String(member.value)));
