import { runInThisContext } from "node:vm";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { readCorpus } from "../support/corpus.ts";
import { renderCases } from "../support/render-cases.ts";

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

/**
 * They set other options of Handlebars that change the output: ignoreStandalone, explicitPartialContext, preventIndent,
 * strict for a variable that is missing (and that is declared optional here), and an @root given at run time.
 */
const otherOptions = new Set([
	"blocks-023",
	"blocks-024",
	"data-021",
	"partials-007",
	"partials-008",
	"partials-057",
	"strict-001",
	"strict-005",
	"strict-015",
]);

const readCases = (area: string): readonly CorpusCase[] =>
	(JSON.parse(readCorpus(`handlebars/${area}.json`)) as readonly CorpusCase[]).filter(
		({ id, kind }) => kind === "data-only" && !outOfScope.has(id) && !otherOptions.has(id),
	);

// The corpus writes data as JavaScript where JSON would lose something.
const dataOf = ({ data, dataJs }: CorpusCase): unknown =>
	dataJs === undefined ? data : runInThisContext(`((Handlebars) => (${dataJs}))`)(Handlebars);

const suites = [
	{ name: "Handlebars' own suite", cases: areas.flatMap(readCases), leastReproduced: 166 },
	{ name: "the Mustache specification", cases: readCases("mustache-spec"), leastReproduced: 101 },
	{ name: "the security cases", cases: readCases("security"), leastReproduced: 11 },
];

test.each(suites)("$name: every data-only case is reproduced or refused", async ({ name, cases, leastReproduced }) => {
	const renderings = await renderCases(cases.map((item) => ({ ...item, data: dataOf(item) })));
	const wrong: unknown[] = [];
	const counts = { inferred: 0, declared: 0, refused: 0 };
	for (const item of cases) {
		const rendering = renderings.get(item.id);
		const want = item.expectedStringified ?? item.expected;
		if (rendering === undefined) wrong.push({ id: item.id, got: "nothing" });
		else if (rendering.kind === "refused") counts.refused++;
		else if (item.throws === undefined && rendering.text === want) counts[rendering.input]++;
		else wrong.push({ id: item.id, template: item.template, got: rendering.text, want });
	}
	console.log(
		`${name}: ${cases.length} cases, ${counts.inferred} reproduced with the inferred type, ` +
			`${counts.declared} with a declared one, ${counts.refused} refused, ${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	expect(counts.inferred + counts.declared).toBeGreaterThanOrEqual(leastReproduced);
});
