import type { Scope } from "./places.ts";
import { type Given, writeGiven } from "./random-arguments.ts";
import { writeComputed, writeInline, writeLayout, writeMissing } from "./random-layout.ts";
import { writeRecursion } from "./random-recursion.ts";
import { createLineWriter, writeText } from "./random-text.ts";
import type { Writer } from "./writer.ts";

/** A call of a partial, a partial block, an inline partial with its call, or a call by a computed name. */
export function writePartial(scope: Scope, writer: Writer): string {
	const write = writer.random.weigh([
		[60, writeCall],
		[14, writeLayout],
		[12, writeInline],
		[6, writeMissing],
		[5, writeComputed],
		[writer.isDeclared ? 0 : 60, writeRecursion],
	]);
	return write(scope, writer) ?? writeText(writer.random);
}

/** A call of a file's partial, an old one where the scope has one that fits. */
function writeCall(scope: Scope, writer: Writer): string | undefined {
	const { random, book } = writer;
	const given = writeGiven(scope, random);
	if (given === undefined) return undefined;
	const old = book.written.filter(
		(partial) => partial.context === given.base && partial.named === given.key && partial.loops <= scope.loops,
	);
	const name = old.length > 0 && random.oneIn(2) ? random.pick(old).name : create(given, scope, writer);
	return createLineWriter(random)(`> ${name}${given.words}`);
}

function create({ base, context, key }: Given, scope: Scope, writer: Writer): string {
	const { book } = writer;
	const name = `p${book.texts.size}`;
	// The name is taken before the partials inside of it are written; the partial itself is not known to them.
	book.texts.set(name, "");
	book.texts.set(name, writer.writeBody(insidePartial(scope, context), writer));
	book.written.push({ name, context: base, named: key, loops: scope.loops });
	return name;
}

/** The scope inside of a file's partial: its context is the only one. */
export const insidePartial = (scope: Scope, context: Scope["root"]): Scope => ({
	...scope,
	contexts: [context],
	parameters: new Map(),
	depth: Math.min(scope.depth - 1, 2),
});
