import fc from "fast-check";
import * as prettier from "prettier/doc";
import { describe, expect, test } from "vitest";
import type { Doc } from "../../../generator/print/doc.ts";
import { canBreak, removeLines, willBreak } from "../../../generator/print/doc-questions.ts";
import { printDoc } from "../../../generator/print/print-doc.ts";

/** Group ids that earlier groups of a doc have, some of them, so that later parts ask for them. */
const ids = [Symbol("a"), Symbol("b")] as const;
const { builders } = prettier;

const text = fc.oneof(
	fc.constantFrom("", " ", "a ", "\u0001\u0012name", "\u0002", "=>", "(", "tab\t"),
	fc.string({ minLength: 0, maxLength: 30 }),
);

/** Any doc of the kinds that generated code is built of, with line breaks that must be and such that need not. */
const docs = fc.letrec<{ doc: prettier.builders.Doc; list: prettier.builders.Doc[] }>((tie) => ({
	doc: fc.oneof(
		{ depthSize: "small", withCrossShrink: true },
		text,
		fc.constantFrom(builders.line, builders.softline, builders.hardline, builders.breakParent),
		tie("list"),
		tie("doc").map(builders.indent),
		tie("doc").map((contents) => builders.align(2, contents)),
		fc
			.tuple(tie("doc"), fc.boolean(), fc.option(fc.constantFrom(...ids), { nil: undefined }))
			.map(([contents, shouldBreak, id]) => builders.group(contents, { shouldBreak, ...(id ? { id } : {}) })),
		fc.array(tie("doc"), { minLength: 1, maxLength: 4 }).map((states) => builders.conditionalGroup(states)),
		fc
			.array(tie("doc"), { minLength: 1, maxLength: 8 })
			.map((parts) => builders.fill(parts.flatMap((part, i) => (i === 0 ? [part] : [builders.line, part])))),
		fc
			.tuple(tie("doc"), tie("doc"), fc.option(fc.constantFrom(...ids), { nil: undefined }))
			.map(([broken, flat, id]) => builders.ifBreak(broken, flat, id ? { groupId: id } : {})),
		fc
			.tuple(tie("doc"), fc.constantFrom(...ids), fc.boolean())
			.map(([contents, groupId, negate]) => builders.indentIfBreak(contents, { groupId, negate })),
	),
	list: fc.array(tie("doc"), { maxLength: 6 }),
})).doc;

/** Printing breaks groups of the doc that it is given; the ids have to stay the same. */
function copy(doc: prettier.builders.Doc): prettier.builders.Doc {
	if (typeof doc === "string") return doc;
	if (Array.isArray(doc)) return doc.map(copy);
	return Object.fromEntries(
		Object.entries(doc).map(([key, value]) => [key, typeof value === "object" ? copy(value) : value]),
	) as unknown as prettier.builders.Doc;
}

// Prettier's own types leave fields out that its builders set.
const asDoc = (doc: prettier.builders.Doc): Doc => doc as unknown as Doc;

describe("a doc", () => {
	test.each([10, 40, Number.POSITIVE_INFINITY])("is printed as prettier prints it, on lines of %d", (printWidth) => {
		fc.assert(
			fc.property(docs, (doc) => {
				const wanted = prettier.printer.printDocToString(copy(doc), { printWidth, tabWidth: 2 }).formatted;
				expect(printDoc(asDoc(copy(doc)), { printWidth, tabWidth: 2 }) ?? wanted).toBe(wanted);
			}),
			{ numRuns: 3000 },
		);
	});

	test("is asked about as prettier asks", () => {
		fc.assert(
			fc.property(docs, (doc) => {
				const asked = [canBreak(asDoc(doc)), willBreak(asDoc(doc)), removeLines(asDoc(copy(doc)))];
				expect(JSON.stringify(asked)).toEqual(
					JSON.stringify([
						prettier.utils.canBreak(doc),
						prettier.utils.willBreak(doc),
						prettier.utils.removeLines(copy(doc)),
					]),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	test("is left to prettier where the width of a text is not known", () => {
		const wide = (contents: string): string | undefined =>
			printDoc(builders.group([contents, builders.line, "b"]) as unknown as Doc, { printWidth: 80, tabWidth: 2 });
		expect(wide("é")).toBeUndefined();
		expect(wide("e\u0001")).toBe("e\u0001 b");
	});
});
