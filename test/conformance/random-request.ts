import fc from "fast-check";
import type { ProviderName } from "../../generator/model/provider-name.ts";
import type { Takes } from "./what-providers-take.ts";

/** A model for each provider but MCP, whose prompts have none. */
const models: Readonly<Record<Exclude<ProviderName, "mcp">, string>> = {
	openai: "gpt-4o",
	"openai-responses": "gpt-4o",
	anthropic: "claude-sonnet-5-5",
	gemini: "gemini-2.5-pro",
	bedrock: "anthropic.claude-sonnet-4-5",
	"ai-sdk": "openai/gpt-4o",
	mistral: "mistral-large-latest",
	cohere: "command-a-03-2025",
	ollama: "qwen3:8b",
	litellm: "anthropic/claude-sonnet-4-5",
	langchain: "gpt-4o",
	groq: "llama-3.3-70b-versatile",
};

/** All of them, or none: then the call says it. */
const model = fc.constantFrom(undefined, models);

const settings = fc.record(
	{
		maxTokens: fc.constantFrom(16, 100, 4096),
		temperature: fc.constantFrom(0, 0.3, 1),
		topP: fc.constant(0.9),
		stop: fc.constantFrom("END", ["END", "\n\n"]),
		seed: fc.constant(7),
		presencePenalty: fc.constant(0.5),
		frequencyPenalty: fc.constant(0.5),
	},
	{ requiredKeys: [] },
);

const tools = {
	search: {
		description: 'Finds "things".',
		input: { query: "string, what to look for", "limit?": "integer", "tags?(array)": "string" },
	},
	weather: { input: { place: { city: "string", "kind?(enum)": ["now", "later"] } } },
};

const toolRequest = ({ toolChoices }: Takes) =>
	fc.record({ tools: fc.constant(tools), toolChoice: fc.constantFrom(undefined, ...toolChoices) });

/** An answer in a form of its own, in schemas that each provider takes. */
const output = fc.constantFrom(
	{ urgent: "boolean", "note?": "string" },
	{ team: "string", "tags(array)": { name: "string", "weight?": "number" }, "kind?(enum)": ["a", "b"] },
);

/** What a definition says beside its messages: model, settings, tools and the form of the answer, each now and then. */
export const randomRequest = (takes: Takes): fc.Arbitrary<object> =>
	fc
		.record({
			model,
			settings: fc.option(settings, { nil: undefined }),
			tools: takes.tools ? fc.option(toolRequest(takes), { nil: undefined }) : fc.constant(undefined),
			output: takes.tools ? fc.option(output, { nil: undefined, freq: 3 }) : fc.constant(undefined),
		})
		.map(({ tools: own, ...request }) => ({ ...request, ...own }));
