import type { Declaration, ImportRef } from "../model/code.ts";
import { noMemo } from "../model/memo.ts";
import { arrange } from "./arrange.ts";
import { printDeclaration } from "./declaration.ts";
import { docToText } from "./docs.ts";
import { type ImportResolver, resolveDeclaration } from "./imports.ts";
import type { PrintContext } from "./place.ts";
import type { PrintOptions } from "./print-options.ts";

/** A printed declaration: its text, and what joins it to the ones beside it. */
export type PrintedDeclaration = { readonly kind: Declaration["kind"]; readonly text: string };

type Known = {
	readonly refs: readonly ImportRef[];
	readonly locals: readonly string[];
	readonly printed: PrintedDeclaration;
};

/** Where a declaration is printed. */
type PrintPlace = {
	/** The path of its module. */
	readonly path: string;
	readonly ambient: boolean;
	readonly context: PrintContext;
	readonly resolver: ImportResolver;
	readonly specifierOf: (from: string) => string;
};

/** Prints a declaration; what is remembered of it holds while its imports have the same names. */
export const printResolved = (
	declaration: Declaration,
	{ path, ambient, context, resolver, specifierOf }: PrintPlace,
	{ memo = noMemo }: PrintOptions,
): PrintedDeclaration => {
	const cell = memo<{ known?: Known }>(`text ${ambient}`, declaration, [path], () => ({}));
	const { known } = cell;
	if (known !== undefined) {
		const locals = known.refs.map(resolver.localName);
		if (locals.every((local, i) => local === known.locals[i])) return known.printed;
	}
	const refs: ImportRef[] = [];
	const locals: string[] = [];
	const localName = (ref: ImportRef): string => {
		const local = resolver.localName(ref);
		refs.push(ref);
		locals.push(local);
		return local;
	};
	const resolved = resolveDeclaration(declaration, localName, specifierOf);
	const text = arrange([resolved])
		.map((arranged) => docToText(printDeclaration(context, arranged, ambient)))
		.join("");
	const printed = { kind: declaration.kind, text };
	cell.known = { refs, locals, printed };
	return printed;
};
