/** Does a part of a bench and prints how long it took. */
export async function timed<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
	const start = performance.now();
	const result = await run();
	console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}
