/**
 * Remembers what was made of an object for a task, and gives it again while `given`, all else that it was made with, is the
 * same. A stage that is handed one gives what it would give without.
 */
export type Memo = <Value>(task: string, key: object, given: readonly unknown[], make: () => Value) => Value;

/** Remembers nothing. */
export const noMemo: Memo = (_task, _key, _given, make) => make();

/**
 * As a memo, for what may hang on the rest of the run: `make` is handed a function to call when it does, and then the value holds
 * for this `run` only.
 */
export function rememberAlone<Value>(
	memo: Memo,
	[task, key, given]: readonly [task: string, key: object, given: readonly unknown[]],
	run: object,
	make: (touch: () => void) => Value,
): Value {
	const makeOnce = (): { readonly value: Value; readonly run: object | undefined } => {
		let touched = false;
		const value = make(() => {
			touched = true;
		});
		return { value, run: touched ? run : undefined };
	};
	const known = memo(task, key, given, makeOnce);
	return known.run === undefined || known.run === run ? known.value : makeOnce().value;
}
