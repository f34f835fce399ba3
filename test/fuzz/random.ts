/** A source of random choices, the same for the same seed. */
export type Random = {
	/** An integer from 0 up to, not with, the limit. */
	readonly next: (limit: number) => number;
	/** True once in so many times. */
	readonly oneIn: (count: number) => boolean;
	readonly pick: <Value>(values: readonly Value[]) => Value;
	/** A value by its weight. */
	readonly weigh: <Value>(choices: readonly (readonly [weight: number, value: Value])[]) => Value;
};

/** The generator mulberry32. */
export function createRandom(seed: number): Random {
	let state = seed | 0;
	const next = (limit: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
	return {
		next,
		oneIn: (count) => next(count) === 0,
		pick: (values) => taken(values[next(values.length)]),
		weigh: (choices) => {
			const chosen = next(choices.reduce((sum, [weight]) => sum + weight, 0));
			let sum = 0;
			const found = choices.find(([weight]) => {
				sum += weight;
				return chosen < sum;
			});
			return taken(found)[1];
		},
	};
}

/** The seed of one case of a run: cases are independent, so that one alone can be made again. */
export function seedOf(seed: number, position: number): number {
	let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(position + 1, 0xc2b2ae35);
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
	return (mixed ^ (mixed >>> 15)) | 0;
}

function taken<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error("nothing to pick from");
	return value;
}
