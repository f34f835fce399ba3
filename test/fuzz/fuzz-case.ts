import type { ObjectTypeIR } from "../../generator/model/type-ir.ts";
import { createRandom, seedOf } from "./random.ts";
import { createData } from "./random-data.ts";
import { treeFields } from "./random-recursion.ts";
import { writeBody } from "./random-template.ts";
import { createInputType } from "./random-type.ts";

/** A template with its partials, and the type of its input where that is declared. */
export type FuzzCase = {
	readonly template: string;
	readonly partials: Readonly<Record<string, string>>;
	readonly input?: ObjectTypeIR;
};

/** The case at a position of a run; the same for the same seed, whatever the other cases are. */
export function createCase(seed: number, position: number): FuzzCase {
	const random = createRandom(seedOf(seed, position));
	const isDeclared = !random.oneIn(6);
	const plain = createInputType(random);
	const type: ObjectTypeIR = isDeclared ? plain : { ...plain, fields: [...plain.fields, ...treeFields] };
	const book = { texts: new Map<string, string>(), written: [] };
	const end = random.pick(["", ".", "x"]);
	const body = writeBody(
		{ contexts: [type], loops: 0, parameters: new Map(), root: type, depth: 4 },
		{ random, isDeclared, book, budget: { left: 8 + random.next(16) }, writeBody },
	);
	const template = body + end;
	const partials = Object.fromEntries(book.texts);
	if (!isDeclared) return { template, partials };
	const text = [template, ...Object.values(partials)].join("\n");
	// Only what the templates name: checks of all the rest would cost most of a run's time.
	const fields = type.fields.filter(({ name }) => text.includes(name));
	return { template, partials, input: { kind: "object", fields } };
}

/** Data for a case whose input has that type, several of them. */
export const createDataOf = (
	seed: number,
	position: number,
	input: ObjectTypeIR,
	count: number,
): readonly unknown[] => {
	const random = createRandom(seedOf(seed + 1, position));
	return Array.from({ length: count }, () => createData(input, random));
};
