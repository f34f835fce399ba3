import { describe, expect, test } from "vitest";
import { isPromptInputError } from "../../runtime/index.ts";
import { readCorpusPrompts, readCorpusSchemas } from "../support/prompt-manager-corpus.ts";
import { compilePromptManagerSchema } from "../support/prompt-manager-schemas.ts";
import { compileAndImport } from "../support/run-prompt.ts";

const schemas = readCorpusSchemas();

type Module = Readonly<Record<string, { readonly messages: (value: unknown) => unknown }>>;

test("all 8 prompts compile with their schemas, whose messages a caller sees", async () => {
	const prompts = readCorpusPrompts();
	expect(prompts).toHaveLength(8);
	const { diagnostics, module } = await compileAndImport<Module>([...prompts, ...schemas]);
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
	const messagesOf = (name: string, value: unknown): readonly string[] => {
		try {
			module?.[name]?.messages(value);
			return [];
		} catch (error) {
			if (isPromptInputError(error)) return error.issues.map(({ message }) => message);
			throw error;
		}
	};
	expect(messagesOf("codeReview", { language: "cobol", code: "x" })).toEqual([
		"Unsupported programming language",
		"Code must be at least 10 characters",
	]);
	expect(messagesOf("textSummarization", { content_type: "poem", length: "short", text: "x", focus: null })).toEqual([
		"Invalid content type",
		"Length must be brief, moderate, or detailed",
		"Text must be at least 100 characters",
	]);
	expect(messagesOf("dataAnalysis", { datasets: [1], analysis_type: "trend" })).toEqual([
		"datasets[0] must be object, but is number",
	]);
});

/** For each schema an input that it takes and changes to it that it does not, with what is said of them. */
const cases: Readonly<
	Record<
		string,
		{ readonly right: object; readonly wrong: readonly (readonly [change: object, ...messages: string[]])[] }
	>
> = {
	address: {
		right: { street: "1 Main Street", city: "Davis", state: "CA", postal_code: "95616-0001" },
		wrong: [
			[{ street: "1 M" }, "street must be at least 5 characters long"],
			[{ city: "D" }, "city must be at least 2 characters long"],
			[{ state: "Cal" }, "State must be 2-letter code (e.g., CA)"],
			[{ postal_code: "956" }, "Invalid ZIP code format"],
			[{ country: "usa" }, "country must be text that matches /^[A-Z]{2}$/"],
			[{ planet: "Earth" }, "unknown variable planet"],
		],
	},
	api_config: {
		right: { endpoint: "https://api.example.com/v1", api_key: "k".repeat(32), retry_delay: 1, headers: { a: 1 } },
		wrong: [
			[{ endpoint: "api.example.com" }, "Invalid URL format"],
			[{ api_key: "k" }, "api_key must be at least 32 characters long"],
			[{ timeout: 0 }, "timeout must be at least 1"],
			[{ retry_count: 11 }, "retry_count must be at most 10"],
			[{ retry_delay: 0.05 }, "retry_delay must be at least 0.1"],
			[{ headers: [] }, "headers must be object, but is array"],
		],
	},
	blog_post: {
		right: { title: "A title", slug: "a-title", content: "x".repeat(100), author: "ada", excerpt: null, further: 1 },
		wrong: [
			[{ title: "A" }, "title must be at least 5 characters long"],
			[{ slug: "A Title" }, "Slug must be lowercase letters, numbers, and hyphens"],
			[{ content: "x" }, "content must be at least 100 characters long"],
			[{ excerpt: "x".repeat(501) }, "excerpt must be at most 500 characters long"],
			[{ status: "lost" }, 'status must be "draft", "published" or "archived", but is string'],
			[{ tags: Array.from({ length: 11 }, String) }, "tags must be a list of at most 10 items"],
			[{ published_at: "yesterday" }, "published_at must be a date and time such as 2024-12-31T23:59:59"],
		],
	},
	code_review_input: {
		right: { language: "rust", code: "fn main() {}", focus_areas: ["speed"] },
		wrong: [
			[{ language: "cobol" }, "Unsupported programming language"],
			[{ code: "x" }, "Code must be at least 10 characters"],
			[{ code: "x".repeat(10001) }, "Code must be less than 10000 characters"],
			[{ focus_areas: [1] }, "focus_areas[0] must be string, but is number"],
		],
	},
	data_analysis_input: {
		right: { datasets: [{ name: "a", rows: 1 }], analysis_type: "trend" },
		wrong: [
			[{ datasets: ["a"] }, "datasets[0] must be object, but is string"],
			[{ analysis_type: "none" }, "Invalid analysis type"],
		],
	},
	product: {
		right: { name: "Lamp", sku: "LMP-000001", price: 9.5, category: "home" },
		wrong: [
			[{ name: "L" }, "name must be at least 3 characters long"],
			[{ sku: "1" }, "SKU must be in format XXX-123456"],
			[{ price: 0 }, "Price must be between $0.01 and $999,999.99"],
			[{ quantity: -1 }, "Quantity cannot be negative"],
			[{ quantity: 1.5 }, "quantity must be integer, but is number"],
			[
				{ category: 1 },
				'category must be "electronics", "clothing", "books", "home", "toys" or "other", but is number',
			],
			[{ is_featured: "no" }, "is_featured must be boolean, but is string"],
		],
	},
	prompt_variables: {
		right: { model: "gpt-4", user_input: "Hello", max_tokens: null },
		wrong: [
			[
				{ model: "gpt-2" },
				'model must be "gpt-4", "gpt-3.5-turbo", "claude-3-opus", "claude-3-sonnet" or "claude-3-haiku", but is string',
			],
			[{ temperature: 2.5 }, "temperature must be at most 2"],
			[{ max_tokens: 0 }, "max_tokens must be at least 1"],
			[{ user_input: "" }, "user_input must be text that is not empty"],
		],
	},
	text_summarization_input: {
		right: { content_type: "blog post", length: "brief", text: "x".repeat(100) },
		wrong: [
			[{ content_type: "poem", text: "x" }, "Invalid content type", "Text must be at least 100 characters"],
			[{ length: "short" }, "Length must be brief, moderate, or detailed"],
			[{ focus: 1 }, "focus must be string or null, but is number"],
		],
	},
	text_summarization_output: {
		right: { summary: "It is about this.", word_count: 4 },
		wrong: [
			[{ summary: "x" }, "Summary must be at least 10 characters"],
			[{ key_points: Array.from({ length: 11 }, String) }, "Maximum 10 key points"],
			[{ word_count: 0 }, "word_count must be at least 1"],
		],
	},
	user_profile: {
		right: { username: "ada_1", email: "ada@example.com", age: 36, role: "admin" },
		wrong: [
			[
				{ username: "é!" },
				"Username must be at least 3 characters",
				"Username can only contain letters, numbers, and underscores",
			],
			[{ email: "ada" }, "Invalid email address format"],
			[{ age: 12 }, "Age must be between 13 and 120"],
			[{ role: "queen" }, "Invalid role"],
			[{ tags: Array.from({ length: 11 }, String) }, "Maximum 10 tags allowed"],
		],
	},
	user_with_address: {
		right: {
			name: "Ada",
			email: "ada@example.com",
			shipping_address: { street: "1 Main Street", city: "Davis", state: "CA", postal_code: "95616" },
		},
		wrong: [
			[{ shipping_address: null }, "shipping_address must be object, but is null"],
			[
				{ billing_address: { street: "1", city: "Davis", state: "CA", postal_code: "95616", planet: "Earth" } },
				"billing_address.street must be at least 5 characters long",
				"billing_address[planet] must be absent",
			],
		],
	},
};

test("all 11 schemas have a case", () => {
	const names = schemas.map(({ path }) => path.slice("schemas/".length, -".yaml".length));
	expect(names).toHaveLength(11);
	expect(Object.keys(cases)).toEqual(names);
});

describe.each(Object.entries(cases))("%s", (name, { right, wrong }) => {
	test("takes what is right and says what is not", async () => {
		const { diagnostics, messagesFor } = await compilePromptManagerSchema(name, schemas);
		expect(diagnostics).toEqual([]);
		expect(messagesFor(right)).toEqual([]);
		for (const [change, ...messages] of wrong) expect(messagesFor({ ...right, ...change })).toEqual(messages);
	});
});
