import { expect, test } from "vitest";
import { readCorpus } from "../support/corpus.ts";
import { renderCases } from "../support/render-cases.ts";
import { wrongDifferences } from "./known-differences.ts";

type RealTemplate = { readonly path: string; readonly pointer: string; readonly template: string };

type RealCase = {
	readonly id: string;
	readonly path: string;
	readonly pointer: string;
	readonly data: unknown;
	readonly expected?: string;
	readonly throws?: unknown;
	readonly helpers?: object;
	readonly partials?: Readonly<Record<string, string>>;
};

const lines = <Line>(path: string): readonly Line[] =>
	readCorpus(path)
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line) as Line);

const keyOf = ({ path, pointer }: { readonly path: string; readonly pointer: string }): string => `${path} ${pointer}`;

test("real prompts from public repositories are reproduced or refused", async () => {
	const templates = new Map(
		lines<RealTemplate>("realworld/templates.jsonl").map((item) => [keyOf(item), item.template]),
	);
	// Those with helpers of the author's own are in helpers.corpus.test.ts.
	const cases = lines<RealCase>("realworld/cases.jsonl").filter(({ helpers }) => helpers === undefined);
	const renderings = await renderCases(cases.map((item) => ({ ...item, template: templates.get(keyOf(item)) ?? "" })));
	const counts = { inferred: 0, declared: 0, throwing: 0 };
	const refused = new Map<string, readonly string[]>();
	const wrong: unknown[] = [];
	for (const item of cases) {
		const rendering = renderings.get(item.id);
		if (rendering?.kind === "refused" && item.throws !== undefined) counts.throwing++;
		else if (rendering?.kind === "refused") refused.set(item.id, rendering.codes);
		else if (rendering?.text === item.expected) counts[rendering?.input ?? "inferred"]++;
		else wrong.push({ id: item.id, got: rendering?.text, want: item.expected });
	}
	console.log(
		`real prompts without helpers of their own: ${cases.length} renderings, ${counts.inferred} reproduced with the ` +
			`inferred type, ${counts.declared} with a declared one, ${counts.throwing} refused as Handlebars throws, ${refused.size} refused, ${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	const ids = cases.map(({ id }) => id);
	expect(wrongDifferences(ids, refused)).toEqual([]);
});
