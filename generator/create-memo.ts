import type { Memo } from "./model/memo.ts";

/** A memo that holds what it remembers as long as the objects that it was made of are in use. */
export function createMemo(): Memo {
	const tasks = new Map<string, WeakMap<object, { readonly given: readonly unknown[]; readonly value: unknown }>>();
	return <Value>(task: string, key: object, given: readonly unknown[], make: () => Value): Value => {
		let known = tasks.get(task);
		if (known === undefined) {
			known = new WeakMap();
			tasks.set(task, known);
		}
		const found = known.get(key);
		// A task always makes the same kind of value.
		if (found !== undefined && isSame(found.given, given)) return found.value as Value;
		const value = make();
		known.set(key, { given, value });
		return value;
	};
}

const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean =>
	left.length === right.length && left.every((each, i) => Object.is(each, right[i]));
