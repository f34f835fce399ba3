import { runInThisContext } from "node:vm";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { readCorpus } from "../support/corpus.ts";
import { portHelpers } from "../support/port-helpers.ts";
import { type RenderCase, type Rendering, renderCases } from "../support/render-cases.ts";
import { knownDifferences, wrongDifferences } from "./known-differences.ts";
import { createTextHandlebars } from "./oracle.ts";

type HelperCase = RenderCase & {
	/** What Handlebars prints, undefined where it throws. */
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

/** What Handlebars prints when it has pm-gen's block raw as well. */
function renderWithRaw({ template, data, sources }: HelperCase): string {
	const handlebars = createTextHandlebars();
	for (const [name, source] of Object.entries(sources)) {
		handlebars.registerHelper(name, runInThisContext(`((Handlebars) => (${source}))`)(Handlebars));
	}
	handlebars.registerHelper("raw", (options: Handlebars.HelperOptions) => options.fn({}));
	return handlebars.compile(template, { noEscape: true })(data);
}

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
	{ name: "Handlebars' own cases with helpers", readCases: staticCases, leastReproduced: 57 },
	{ name: "real prompts with helpers of their own", readCases: realCases, leastReproduced: 220 },
])("$name are reproduced, or are known differences", async ({ name, readCases, leastReproduced }) => {
	const cases = readCases().map((item) =>
		knownDifferences.get(item.id)?.code === "raw" ? { ...item, want: renderWithRaw(item) } : item,
	);
	const groups = new Map<string, HelperCase[]>();
	let unlike = 0;
	for (const item of cases) {
		const { module, reasons } = portHelpers(item.sources, [item.template, ...Object.values(item.partials ?? {})]);
		if (reasons.length > 0) unlike++;
		groups.set(module, [...(groups.get(module) ?? []), item]);
	}
	const renderings = new Map<string, Rendering>();
	for (const [module, group] of groups) {
		for (const [id, rendering] of await renderCases(group, module)) renderings.set(id, rendering);
	}
	const wrong: unknown[] = [];
	const refused = new Map<string, readonly string[]>();
	const counts = { reproduced: 0, throwing: 0 };
	for (const { id, template, want } of cases) {
		const rendering = renderings.get(id);
		if (rendering?.kind === "refused" && want === undefined) counts.throwing++;
		else if (rendering?.kind === "refused") refused.set(id, rendering.codes);
		else if (rendering !== undefined && rendering.text === want) counts.reproduced++;
		else wrong.push({ id, template, got: rendering?.text, want });
	}
	console.log(
		`${name}: ${cases.length} renderings, ${counts.reproduced} reproduced, ${counts.throwing} refused as Handlebars ` +
			`throws, ${refused.size} refused, ${unlike} of them with helpers that need what pm-gen does not give (this, data), ` +
			`${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	const ids = cases.map(({ id }) => id);
	expect(wrongDifferences(ids, refused)).toEqual([]);
	expect(counts.reproduced).toBeGreaterThanOrEqual(leastReproduced);
});
