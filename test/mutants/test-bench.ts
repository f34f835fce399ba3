import { createVitest, type TestCase, type TestModule, type Vitest } from "vitest/node";
import { repository } from "../support/repository.ts";
import type { ChangedFile } from "./apply-mutant.ts";
import type { Mutant } from "./mutant.ts";

/** What a run of tests showed: the first test whose assertion failed, and what else went wrong. */
export type Outcome = { readonly failedAssertion?: string; readonly otherProblem?: string; readonly passed: number };

/** A process that stays warm between runs of the conformance tests. */
export type TestBench = {
	/** Runs the tests of one row or file, or all of them, with some files changed. */
	readonly run: (changed: readonly ChangedFile[], only?: Pick<Mutant, "row" | "tests">) => Promise<Outcome>;
	readonly close: () => Promise<void>;
};

const rowTests = "test/conformance/handlebars-rows.test.ts";

/** All that the mutants are shown to. */
export const conformanceTests: readonly string[] = [
	rowTests,
	"test/conformance/partials.test.ts",
	"test/conformance/partial-blocks.test.ts",
	"test/conformance/user-helpers.test.ts",
	"test/unit/helpers.test.ts",
	"test/unit/typescript/read-user-helpers.test.ts",
];

/** Makes a bench for some test files. Changed files are handed out in place of those on the disk. */
export async function createTestBench(tests: readonly string[]): Promise<TestBench> {
	const texts = new Map<string, string>();
	const vitest = await createVitest(
		"test",
		{
			config: false,
			root: repository,
			include: [...tests],
			watch: false,
			reporters: [{}],
			maxWorkers: 1,
			fileParallelism: false,
			testTimeout: 60_000,
			hookTimeout: 120_000,
			pool: "threads",
		},
		{
			plugins: [
				{
					name: "changed-files",
					enforce: "pre",
					transform: (_code, id) => {
						const text = texts.get(id);
						return text === undefined ? undefined : { code: text, map: null };
					},
				},
			],
		},
	);
	return {
		run: async (changed, only) => {
			const touched = new Set([...texts.keys(), ...changed.map(({ path }) => path)]);
			texts.clear();
			for (const { path, text } of changed) texts.set(path, text);
			for (const path of touched) vitest.invalidateFile(path);
			return runTests(vitest, only);
		},
		close: () => vitest.close(),
	};
}

async function runTests(vitest: Vitest, only: Pick<Mutant, "row" | "tests"> | undefined): Promise<Outcome> {
	const specifications = await vitest.globTestSpecifications(only === undefined ? [] : [only.tests ?? rowTests]);
	if (specifications.length === 0) return { passed: 0 };
	if (only === undefined || only.tests !== undefined) vitest.resetGlobalTestNamePattern();
	else vitest.setGlobalTestNamePattern(new RegExp(`^${only.row.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")} `));
	const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
	const tests = testModules.flatMap((module) => [...module.children.allTests()]);
	const failed = tests.filter((test) => test.result().state === "failed");
	const failedAssertion = failed.find(failsByAssertion);
	const problem = [
		...failed.filter((test) => !failsByAssertion(test)).map((test) => `${test.fullName}: ${firstError(test)}`),
		...testModules.flatMap(errorsAround),
		...unhandledErrors.map(String),
	][0];
	return {
		passed: tests.filter((test) => test.result().state === "passed").length,
		...(failedAssertion === undefined ? {} : { failedAssertion: failedAssertion.fullName }),
		...(problem === undefined ? {} : { otherProblem: problem }),
	};
}

const failsByAssertion = (test: TestCase): boolean =>
	test.result().errors?.some(({ name }) => name === "AssertionError") === true;

const firstError = (test: TestCase): string => test.result().errors?.[0]?.message ?? "failed";

/** Errors of a file or a hook, which leave its tests without a result. */
const errorsAround = (module: TestModule): readonly string[] =>
	[module, ...module.children.allSuites()].flatMap((suite) => suite.errors().map(({ message }) => message));
