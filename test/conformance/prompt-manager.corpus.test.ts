import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { promptPath } from "../../generator/analyze/names.ts";
import { isPromptInputError } from "../../runtime/index.ts";
import { readCorpus } from "../support/corpus.ts";
import { readCorpusSchemas } from "../support/prompt-manager-corpus.ts";
import { objectSchemaOf } from "../support/render-cases.ts";
import { compileAndImport, createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";

type IndexEntry = { readonly file: string; readonly id: string };

type Expectation = {
	readonly cases: Readonly<
		Record<string, { readonly vars: object; readonly messages: readonly object[]; readonly text?: string }>
	>;
};

const index = JSON.parse(readCorpus("prompt-manager/index.json")) as readonly IndexEntry[];

const schemas = readCorpusSchemas();

/** Older versions whose schema was changed to another set of variables since: those of the template are not in it. */
const outgrown: readonly string[] = ["prompts/data_analysis/1.0.0.yaml", "prompts/data_analysis/_versions/1.0.0.yaml"];

const counts = { plain: 0, withSchema: 0, declared: 0 };

afterAll(() => {
	console.log(
		`prompt-manager: ${index.length} files, ${counts.withSchema} renderings with their schema, ${counts.plain} with the ` +
			`inferred input type, ${counts.declared} with a declared one (a list, null or nothing is given where text is printed)`,
	);
});

test("all 25 files with their 50 renderings are there", () => {
	expect(index.length).toBe(25);
});

// An older version is compiled as if it were the current one: alone, and under the prompt's own name.
test.each(index)("$file renders byte for byte", async ({ file, id }) => {
	const written = readCorpus(`prompt-manager/${file}`);
	const path = `prompts/${id}.yaml`;
	if (outgrown.includes(file)) {
		expect(await errorsOf(path, written)).toEqual([
			"undeclared-variable",
			"undeclared-variable",
			"undeclared-variable",
			"undeclared-variable",
		]);
	}
	const text = outgrown.includes(file) ? written.replace(/^input_schema: .*$/m, "input_schema: null") : written;
	const expectation = JSON.parse(readCorpus(`prompt-manager/expected/${expectedName(file)}`)) as Expectation;
	const inferred = await load(id, path, text);
	const cases = Object.entries(expectation.cases);
	expect(cases.length).toBe(2);
	for (const [name, { vars, messages, text: wantedText }] of cases) {
		const fits = accepts(inferred, vars);
		const prompt = fits ? inferred : await load(id, `prompts/${id}.json`, declaredDefinition(text, vars));
		counts[fits ? (/^input_schema: (?!null)/m.test(text) ? "withSchema" : "plain") : "declared"]++;
		expect(prompt["messages"]?.(vars), name).toEqual(messages);
		if (wantedText !== undefined) expect(prompt["text"]?.(vars), name).toBe(wantedText);
	}
});

const expectedName = (file: string): string =>
	`${file
		.replace(/^prompts\//, "")
		.replace(/\.yaml$/, "")
		.replaceAll("/", "__")}.json`;

type OriginalFile = {
	readonly template: { readonly content: string; readonly variables: readonly string[] } | null;
	readonly chat_template: {
		readonly messages: readonly { readonly role: string; readonly content: string }[];
		readonly variables: readonly string[];
	} | null;
};

/** The same texts in the native form, with the type that the values have; a variable without a value is optional. */
function declaredDefinition(text: string, vars: object): string {
	const { template, chat_template: chat } = parse(text) as OriginalFile;
	const variables = template?.variables ?? chat?.variables ?? [];
	const missing = Object.fromEntries(variables.map((name) => [name, { type: "string" }]));
	const { properties, required } = objectSchemaOf(vars);
	return JSON.stringify({
		input: { type: "object", properties: { ...missing, ...properties }, required },
		...(template === null
			? { messages: chat?.messages.map(({ role, content }) => ({ role, content })) }
			: { template: template.content }),
	});
}

async function errorsOf(path: string, text: string): Promise<readonly string[]> {
	const { diagnostics } = await compileAndImport([createSourceFile(path, text), ...schemas]);
	return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

async function load(id: string, path: string, text: string): Promise<RunnablePrompt> {
	const { module, diagnostics } = await compileAndImport([createSourceFile(path, text), ...schemas]);
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
	const prompt = module?.[promptPath(id).at(-1) ?? ""];
	if (prompt === undefined) throw new Error(`${id} was not generated`);
	return prompt;
}

function accepts(prompt: RunnablePrompt, vars: object): boolean {
	try {
		prompt["messages"]?.(vars);
		return true;
	} catch (error) {
		if (isPromptInputError(error)) return false;
		throw error;
	}
}
