/** A `fetch` for an SDK's client that sends nothing: it keeps the bodies and gives each request the same answer. */
export function captureBodies(answer: unknown): { readonly fetch: typeof fetch; readonly bodies: readonly unknown[] } {
	const bodies: unknown[] = [];
	return {
		bodies,
		fetch: async (_url, init) => {
			bodies.push(JSON.parse(String(init?.body)));
			return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
		},
	};
}
