import { runInThisContext } from "node:vm";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { readCorpus } from "../support/corpus.ts";
import { renderCases } from "../support/render-cases.ts";
import { declaredInputs } from "./declared-inputs.ts";
import { knownDifferences, wrongDifferences } from "./known-differences.ts";

type CorpusCase = {
	readonly id: string;
	readonly kind: string;
	readonly template: string;
	readonly data?: unknown;
	readonly dataJs?: string;
	readonly expected?: string;
	readonly expectedStringified?: string;
	readonly partials?: Readonly<Record<string, string>>;
	readonly throws?: unknown;
};

const areas = [
	"basic",
	"blocks",
	"builtins",
	"data",
	"helpers",
	"partials",
	"regressions",
	"strict",
	"subexpressions",
	"whitespace-control",
];

/** They set strict, assumeObjects or knownHelpersOnly, options that pm-gen does not have (issue #2). */
const outOfScope = new Set(
	(
		"builtins-029 helpers-050 helpers-051 helpers-052 helpers-053 helpers-054 strict-002 strict-004 strict-007 " +
		"strict-013 strict-014 strict-016 strict-017 strict-021 strict-022"
	).split(" "),
);

/** They set an option of Handlebars that changes the output, so pm-gen renders what Handlebars renders without it. */
const setsOption = (id: string): boolean => knownDifferences.get(id)?.code === "option";

const readCases = (area: string): readonly CorpusCase[] =>
	(JSON.parse(readCorpus(`handlebars/${area}.json`)) as readonly CorpusCase[]).filter(
		({ id, kind }) => kind === "data-only" && !outOfScope.has(id),
	);

// The corpus writes data as JavaScript where JSON would lose something.
const dataOf = ({ data, dataJs }: CorpusCase): unknown =>
	dataJs === undefined ? data : runInThisContext(`((Handlebars) => (${dataJs}))`)(Handlebars);

const suites = [
	{ name: "Handlebars' own suite", cases: areas.flatMap(readCases) },
	{ name: "the Mustache specification", cases: readCases("mustache-spec") },
	{ name: "the security cases", cases: readCases("security") },
];

test.each(suites)("$name: every data-only case is reproduced, or is a known difference", async ({ name, cases }) => {
	const renderings = await renderCases(
		cases.map((item) => ({ ...item, data: dataOf(item), ...declaredInputs[item.id] })),
	);
	const wrong: unknown[] = [];
	const refused = new Map<string, readonly string[]>();
	const counts = { inferred: 0, declared: 0, throwing: 0 };
	for (const item of cases) {
		const { id, template, throws } = item;
		const rendering = renderings.get(id);
		const want = item.expectedStringified ?? item.expected;
		if (setsOption(id)) continue;
		if (rendering === undefined) wrong.push({ id, got: "nothing" });
		else if (rendering.kind === "refused" && throws !== undefined) counts.throwing++;
		else if (rendering.kind === "refused") refused.set(id, rendering.codes);
		else if (throws === undefined && rendering.text === want) counts[rendering.input]++;
		else wrong.push({ id, template, got: rendering.text, want });
	}
	const options = cases.filter(({ id }) => setsOption(id)).length;
	console.log(
		`${name}: ${cases.length} cases, ${counts.inferred} reproduced with the inferred type, ${counts.declared} with a declared ` +
			`one, ${counts.throwing} refused as Handlebars throws, ${refused.size} refused, ${options} with an option, ${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	const ids = cases.map(({ id }) => id);
	expect(wrongDifferences(ids, refused)).toEqual([]);
});

test("every known difference is a case of one of the suites", () => {
	const read = (path: string): readonly string[] => readCorpus(path).match(/"id": ?"[^"]+"/g) ?? [];
	const paths = [...areas, "mustache-spec", "security"].map((area) => `handlebars/${area}.json`);
	const ids = new Set([...paths, "realworld/cases.jsonl"].flatMap(read).map((pair) => pair.split('"')[3]));
	const others = [...knownDifferences.keys()].filter((id) => !ids.has(id) && !id.startsWith("dotprompt/"));
	expect(others).toEqual([]);
});
