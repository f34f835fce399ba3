import { asJson } from "../as-json.ts";
import type { Road } from "./road.ts";

/** A prompt of a module and what it is given. */
export type Call = { readonly prompt: string; readonly input: unknown };

/** Generated prompts, as a test calls them. */
type Prompts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Sends what each prompt makes of its input down each road, and gives the bodies as JSON, by road and call. */
export async function sendCalls(
	roads: Readonly<Record<string, Road>>,
	prompts: Prompts,
	calls: readonly Call[],
): Promise<Readonly<Record<string, readonly unknown[]>>> {
	const sent: Record<string, unknown[]> = {};
	for (const [name, { method, send }] of Object.entries(roads)) {
		sent[name] = [];
		for (const { prompt, input } of calls) {
			const toRequest = prompts[prompt]?.[method];
			if (typeof toRequest !== "function") throw new Error(`${prompt} has no ${method}`);
			const { body } = await send(toRequest(input));
			sent[name].push(asJson(body));
		}
	}
	return sent;
}
