/** How long something is repeated: until this time is over, and no more often than this. */
export type Patience = { readonly milliseconds: number; readonly times: number };

/** Does something again and again, once at least, and gives all results. */
export async function repeatWithin<Result>(
	{ milliseconds, times }: Patience,
	run: () => Promise<Result>,
): Promise<readonly Result[]> {
	const results: Result[] = [];
	const start = performance.now();
	// Another run takes about as long as those before it, and has to end in time too.
	const isTimeLeft = (): boolean =>
		((performance.now() - start) * (results.length + 1)) / results.length < milliseconds;
	do {
		results.push(await run());
	} while (results.length < times && isTimeLeft());
	return results;
}
