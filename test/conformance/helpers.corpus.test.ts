import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { readCorpus } from "../support/corpus.ts";
import { portHelpers } from "../support/port-helpers.ts";
import { type RenderCase, type Rendering, renderCases } from "../support/render-cases.ts";

type HelperCase = RenderCase & {
	readonly want: string | undefined;
	/** The source of each helper, as it was written for Handlebars. */
	readonly sources: Readonly<Record<string, string>>;
};

type StaticCase = {
	readonly id: string;
	readonly kind: string;
	readonly template: string;
	readonly data?: unknown;
	readonly dataJs?: string;
	readonly expected?: string;
	readonly expectedStringified?: string;
	readonly partials?: Readonly<Record<string, string>>;
	readonly helpers: Readonly<Record<string, string>>;
};

type RealCase = {
	readonly id: string;
	readonly path: string;
	readonly pointer: string;
	readonly data: unknown;
	readonly expected?: string;
	readonly helpers?: Readonly<Record<string, string>>;
	readonly partials?: Readonly<Record<string, string>>;
};

const areas = "basic blocks builtins data helpers partials regressions strict subexpressions whitespace-control".split(
	" ",
);

/** `{{{{raw}}}}` prints its text here, and nothing in Handlebars, which has no such helper. */
const hasRawBlock = /\{\{\{\{raw\}\}\}\}/;

/** They set knownHelpersOnly, an option that pm-gen does not have (issue #2). */
const outOfScope = new Set(["helpers-050"]);

const staticCases = (): readonly HelperCase[] =>
	areas
		.flatMap((area) => JSON.parse(readCorpus(`handlebars/${area}.json`)) as readonly StaticCase[])
		.filter(({ id, kind }) => kind === "static-helpers" && !outOfScope.has(id))
		.map(({ dataJs, data, helpers, expected, expectedStringified, ...item }) => ({
			...item,
			data: dataJs === undefined ? data : runInThisContext(`(${dataJs})`),
			sources: helpers,
			want: expectedStringified ?? expected,
		}));

const lines = <Line>(path: string): readonly Line[] =>
	readCorpus(path)
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line) as Line);

function realCases(): readonly HelperCase[] {
	const keyOf = ({ path, pointer }: { readonly path: string; readonly pointer: string }): string =>
		`${path} ${pointer}`;
	const templates = new Map(
		lines<{ readonly path: string; readonly pointer: string; readonly template: string }>(
			"realworld/templates.jsonl",
		).map((item) => [keyOf(item), item.template]),
	);
	const library = JSON.parse(readCorpus("realworld/helpers.json")) as Readonly<Record<string, string>>;
	return lines<RealCase>("realworld/cases.jsonl").flatMap(({ helpers, expected, ...item }) =>
		helpers === undefined
			? []
			: [
					{
						...item,
						template: templates.get(keyOf(item)) ?? "",
						sources: Object.fromEntries(Object.entries(helpers).map(([name, key]) => [name, library[key] ?? ""])),
						want: expected,
					},
				],
	);
}

test.each([
	{ name: "Handlebars' own cases with helpers", readCases: staticCases, leastReproduced: 50 },
	{ name: "real prompts with helpers of their own", readCases: realCases, leastReproduced: 208 },
])("$name are reproduced or refused", async ({ name, readCases, leastReproduced }) => {
	const cases = readCases();
	const unported: string[] = [];
	const groups = new Map<string, HelperCase[]>();
	for (const item of cases) {
		const ported = portHelpers(item.sources, [item.template, ...Object.values(item.partials ?? {})]);
		if ("reason" in ported) unported.push(`${item.id} ${ported.reason}`);
		else groups.set(ported.module, [...(groups.get(ported.module) ?? []), item]);
	}
	const renderings = new Map<string, Rendering>();
	for (const [module, group] of groups) {
		for (const [id, rendering] of await renderCases(group, module)) renderings.set(id, rendering);
	}
	const wrong: unknown[] = [];
	const refused: string[] = [];
	const exceptions: string[] = [];
	let reproduced = 0;
	for (const { id, template, want } of [...groups.values()].flat()) {
		const rendering = renderings.get(id);
		if (rendering?.kind === "refused") refused.push(id);
		else if (rendering !== undefined && rendering.text === want) reproduced++;
		else if (hasRawBlock.test(template)) exceptions.push(id);
		else wrong.push({ id, template, got: rendering?.text, want });
	}
	console.log(
		`${name}: ${cases.length} renderings, ${reproduced} reproduced, ${refused.length} refused, ` +
			`${unported.length} whose helpers need what pm-gen does not give (this, data, block parameters), ` +
			`${exceptions.length} with the block raw, ${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	expect(reproduced).toBeGreaterThanOrEqual(leastReproduced);
});
