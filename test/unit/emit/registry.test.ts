import { describe, expect, test } from "vitest";
import { registryModules } from "../../../generator/emit/registry.ts";
import type { PromptFeatures } from "../../../generator/emit/unchecked-prompt.ts";
import type { PromptIR } from "../../../generator/model/prompt-ir.ts";
import { print } from "../../../generator/print/index.ts";
import { gemini } from "../../../generator/providers/gemini.ts";
import { langchain } from "../../../generator/providers/langchain.ts";
import { openai } from "../../../generator/providers/openai.ts";

const promptOf = (id: string, ...path: string[]): PromptIR => ({
	id,
	path,
	localName: path.at(-1) ?? "",
	typeName: "Any",
	sourcePath: `prompts/${id}.yaml`,
	span: { path: `prompts/${id}.yaml`, start: 0, end: 0 },
	format: "text",
	status: "active",
	tags: [],
	input: { kind: "object", fields: [] },
	messages: [],
	providers: [],
	validation: "full",
	hash: "1-000000000000",
});

const prompts = [
	promptOf("support", "support"),
	promptOf("eu-west/refund", "euWest", "refund"),
	promptOf("customer-greeting", "customerGreeting"),
];

const plain: PromptFeatures = { providers: [], hasWire: false, hasOutput: false };

const printed = (given: readonly PromptIR[], target: "ts" | "js", features = plain): Readonly<Record<string, string>> =>
	Object.fromEntries(
		registryModules(given, features)
			.flatMap((module) =>
				print(module, {
					target,
					importExtension: target === "ts" ? "none" : "js",
					moduleSuffix: "",
					runtime: "local",
					banner: "",
					bannerComments: "",
					out: "src/generated",
					sourceTexts: new Map(),
				}),
			)
			.map(({ path, text }) => [path, text]),
	);

/** The code of a module without the comment at its head. */
const codeOf = (files: Readonly<Record<string, string>>, path: string): string =>
	(files[path] ?? "").replace(/^(\/[/*].*\n)*\n/, "");

describe("target ts", () => {
	const files = printed(prompts, "ts");

	test("registry", () => {
		expect(codeOf(files, "registry.ts")).toBe(`import { customerGreeting, support } from "./prompts";
import { refund } from "./prompts/eu-west";
import { type AnyPrompt, PromptNotFoundError, unchecked } from "./runtime";

/** The type of each prompt by its id. */
export interface PromptMap {
  readonly "customer-greeting": typeof customerGreeting;
  readonly "eu-west/refund": typeof refund;
  readonly support: typeof support;
}

/** The id of a prompt. */
export type PromptId = keyof PromptMap;

const prompts: PromptMap = {
  "customer-greeting": customerGreeting,
  "eu-west/refund": refund,
  support: support,
};

/** Every prompt by its id. */
export const registry: ReadonlyMap<PromptId, PromptMap[PromptId]> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ Object.entries(prompts) as [
      PromptId,
      PromptMap[PromptId],
    ][],
  );

/** Whether there is a prompt with this id. */
export function isPromptId(id: string): id is PromptId {
  return registry.has(id as PromptId);
}

/** The prompt with this id; throws a \`PromptNotFoundError\` that names the nearest ids. */
export function getPrompt<Id extends PromptId>(id: Id): PromptMap[Id] {
  if (!isPromptId(id)) throw new PromptNotFoundError(id, registry.keys());
  return prompts[id];
}

/**
 * A prompt whose id is known at run time only, so that neither its input nor its functions are known to TypeScript. A
 * function is absent where the prompt does not have it, the model of a request where the definition names none.
 */
export type UncheckedPrompt = AnyPrompt & {};

/**
 * The prompt with an id that is known at run time only (from a database, say), or undefined. Its functions take any
 * input, check it first and name unknown variables.
 */
export function findPrompt(id: string): UncheckedPrompt | undefined {
  return isPromptId(id) ? unchecked<UncheckedPrompt>(prompts[id]) : undefined;
}
`);
	});

	test("registry.lazy imports types only of the eager one", () => {
		expect(codeOf(files, "registry.lazy.ts")).toBe(`import type { PromptId, PromptMap } from "./registry";
import { type PromptLoaders, PromptNotFoundError } from "./runtime";

const loaders: PromptLoaders<PromptMap> = {
  "customer-greeting": () =>
    import("./prompts").then((module) => module.customerGreeting),
  "eu-west/refund": () =>
    import("./prompts/eu-west").then((module) => module.refund),
  support: () => import("./prompts").then((module) => module.support),
};

/** The function that imports each prompt, by the prompt's id. */
export const lazyRegistry: ReadonlyMap<
  PromptId,
  PromptLoaders<PromptMap>[PromptId]
> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(loaders) as [
    PromptId,
    PromptLoaders<PromptMap>[PromptId],
  ][],
);

/** Imports the prompt with this id; rejects with a \`PromptNotFoundError\` that names the nearest ids. */
export function loadPrompt<Id extends PromptId>(
  id: Id,
): Promise<PromptMap[Id]> {
  return lazyRegistry.has(id)
    ? loaders[id]()
    : Promise.reject(new PromptNotFoundError(id, lazyRegistry.keys()));
}
`);
	});

	test("index holds no prompt", () => {
		expect(codeOf(files, "index.ts")).toBe(`export { findPrompt, getPrompt, isPromptId } from "./registry";
export type { PromptId, PromptMap, UncheckedPrompt } from "./registry";
export { loadPrompt } from "./registry.lazy";
export {
  isPromptInputError,
  isPromptNotFoundError,
  isPromptOutputError,
  isPromptToolError,
  PromptInputError,
  PromptNotFoundError,
  PromptOutputError,
  PromptToolError,
} from "./runtime";
export type {
  History,
  InputIssue,
  InputOf,
  MediaSource,
  Message,
  OutputOf,
  PromptInput,
  PromptMeta,
  PromptOutput,
  ToolHandlers,
  ToolInput,
} from "./runtime";
`);
	});

	test("each is marked as generated, without the generator's version", () => {
		for (const text of Object.values(files)) {
			expect(text.split("\n").slice(0, 5).join("\n")).toMatch(/@generated by pm-gen(?! \d)/);
		}
	});
});

test("does not depend on the order of the prompts", () => {
	expect(printed([...prompts].reverse(), "ts")).toEqual(printed(prompts, "ts"));
});

test("prompts of one name in two folders are both there", () => {
	const both = [promptOf("billing/refund", "billing", "refund"), promptOf("sales/refund", "sales", "refund")];
	const registry = codeOf(printed(both, "ts"), "registry.ts");
	expect(registry).toContain('import { refund } from "./prompts/billing";');
	const [, alias = ""] = /import \{ refund as (\w+) \} from "\.\/prompts\/sales";/.exec(registry) ?? [];
	expect(registry).toContain(`  "sales/refund": ${alias},`);
	expect(registry).toContain(`  readonly "sales/refund": typeof ${alias};`);
});

test("target js says the same without types", () => {
	const files = printed(prompts, "js");
	expect(Object.keys(files).sort()).toEqual([
		"index.d.ts",
		"index.js",
		"registry.d.ts",
		"registry.js",
		"registry.lazy.d.ts",
		"registry.lazy.js",
	]);
	expect(files["registry.js"]).toContain(
		"export const registry = /* @__PURE__ */ new Map(\n  /* @__PURE__ */ Object.entries(prompts),\n);\n",
	);
	expect(files["registry.d.ts"]).toContain(
		"export declare const registry: ReadonlyMap<PromptId, PromptMap[PromptId]>;",
	);
	expect(files["registry.lazy.js"]).not.toContain("./registry.js");
});

/** What is said of a prompt that is known at run time only, for a run whose prompts have some features. */
const uncheckedType = (features: Partial<PromptFeatures>): string =>
	/type UncheckedPrompt = AnyPrompt & (\{\n[\s\S]*?\n\});/.exec(
		codeOf(printed(prompts, "ts", { ...plain, ...features }), "registry.ts"),
	)?.[1] ?? "";

test("an unchecked prompt has the functions of the configured providers", () => {
	expect(uncheckedType({ providers: [openai, gemini, langchain] })).toBe(`{
  /** The body of \`openai.chat.completions.create\`. */
  readonly toOpenAI?: (
    input: unknown,
  ) => OpenAIChatBody<OpenAIMessage> & { model?: string };
  /** The parameters of \`ai.models.generateContent\` of @google/genai. */
  readonly toGemini?: (
    input: unknown,
  ) => GeminiBody<GeminiContent> & { model?: string };
  /** The messages for a LangChain model's \`invoke\`. */
  readonly toLangChain?: (input: unknown) => LangChainMessage[];
  /** The arguments of \`ChatPromptTemplate.fromMessages\`, or of \`PromptTemplate.fromTemplate\` for a text prompt. */
  readonly toLangChainTemplate?: () =>
    LangChainChatTemplate | LangChainTextTemplate;
}`);
});

test("and those of bodies as JSON and of answers, where some prompt has them", () => {
	expect(uncheckedType({ providers: [openai, gemini], hasWire: true, hasOutput: true })).toBe(`{
  /** The body of \`openai.chat.completions.create\`. */
  readonly toOpenAI?: (
    input: unknown,
  ) => OpenAIChatBody<OpenAIMessage> & { model?: string };
  /** The JSON of \`toOpenAI\`. */
  readonly toOpenAIJSON?: (input: unknown, extra?: object) => string;
  /** The parameters of \`ai.models.generateContent\` of @google/genai. */
  readonly toGemini?: (
    input: unknown,
  ) => GeminiBody<GeminiContent> & { model?: string };
  /** Reads the answer in what \`openai.chat.completions.create\` gave. */
  readonly fromOpenAI?: (
    answer: OpenAICompletion,
    options?: OutputOptions,
  ) => unknown;
  /** Reads the answer in what \`ai.models.generateContent\` gave. */
  readonly fromGemini?: (
    answer: GeminiAnswer,
    options?: OutputOptions,
  ) => unknown;
}`);
});
