import type { CompileCases } from "./compile-cases.ts";
import { declaredOnly } from "./declared-only.ts";
import { type Difference, findDifference } from "./find-difference.ts";
import { fitsType } from "./fits-type.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { shorterTexts } from "./shorter-texts.ts";
import { simplerData } from "./simpler-data.ts";
import { smallerTypes } from "./smaller-types.ts";

/** A case and the difference that it shows. */
export type ShownDifference = { readonly item: FuzzCase; readonly difference: Difference };

/** The smallest case near to one that shows a difference of the same kind: a shorter template, simpler data, a smaller type. */
export async function shrink(
	found: ShownDifference,
	compile: CompileCases,
	milliseconds: number,
): Promise<ShownDifference> {
	const end = Date.now() + milliseconds;
	let smallest = found;
	for (let candidates = candidatesFor(smallest); ; ) {
		const smaller = await firstAlike(candidates, smallest, compile, end);
		if (smaller === undefined) return smallest;
		smallest = smaller;
		candidates = candidatesFor(smallest);
	}
}

type Candidate = { readonly item: FuzzCase; readonly data: unknown };

function* candidatesFor({ item, difference: { data } }: ShownDifference): Generator<Candidate> {
	for (const template of shorterTexts(item.template)) yield { item: { ...item, template }, data };
	for (const [name, text] of Object.entries(item.partials)) {
		const { [name]: _, ...others } = item.partials;
		yield { item: { ...item, partials: others }, data };
		for (const shorter of shorterTexts(text))
			yield { item: { ...item, partials: { ...others, [name]: shorter } }, data };
	}
	for (const simpler of simplerData(data)) yield { item, data: simpler };
	if (item.input === undefined) return;
	const { input, ...inferred } = item;
	yield { item: inferred, data };
	for (const smaller of smallerTypes(input)) yield { item: { ...item, input: smaller }, data };
}

const batchSize = 8;

/** The first candidate that differs as the found one does. */
async function firstAlike(
	candidates: Generator<Candidate>,
	{ difference }: ShownDifference,
	compile: CompileCases,
	end: number,
): Promise<ShownDifference | undefined> {
	while (Date.now() < end) {
		const batch = [...take(candidates, batchSize)];
		if (batch.length === 0) return undefined;
		const compiled = await compile(batch.map(({ item }) => item));
		for (const [position, candidate] of batch.entries()) {
			const { item } = candidate;
			const result = compiled[position];
			const type = item.input ?? (result?.kind === "compiled" ? result.input : undefined);
			const data = type === undefined ? candidate.data : declaredOnly(candidate.data, type);
			// Data that are not of their type prove nothing.
			if (result === undefined || (type !== undefined && !fitsType(data, type))) continue;
			const shown = findDifference(item, result, [data]);
			if (shown !== undefined && kindOf(shown) === kindOf(difference)) return { item, difference: shown };
		}
	}
	return undefined;
}

function* take<Value>(values: Generator<Value>, count: number): Generator<Value> {
	for (let i = 0; i < count; i++) {
		const { value, done } = values.next();
		if (done === true) return;
		yield value;
	}
}

const kindOf = ({ want, got }: Difference): string => {
	const message = got.kind === "thrown" ? got.message.slice(0, 20) : "";
	return `${want.kind} ${got.kind} ${message}`;
};
