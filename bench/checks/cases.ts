import type { CheckCase } from "./check-case.ts";

const product = { name: "Desk lamp", sku: "HOM-104233", price: 39.9, category: "home" };
const address = { street: "12 Harbour Street", city: "Portland", state: "OR", postal_code: "97201" };
const user = { name: "Ada Lovelace", email: "ada@example.com", shipping_address: { ...address, country: "US" } };
const sentence = "Compilers turn one language into another, and every pass knows only what it needs. ";
const text = { content_type: "article", length: "brief", text: sentence.repeat(25) };

/** Three schemas of the corpus: a flat one, a nested one, and one whose values are long texts. */
export const cases: readonly CheckCase[] = [
	{
		name: "product",
		others: [],
		valid: [
			product,
			{ ...product, quantity: 12, tags: ["light", "desk", "metal"], is_featured: true },
			{ ...product, name: "A cloth-bound notebook of two hundred ruled pages", category: "books", tags: [] },
			{ name: "Robot", sku: "TOY-000001", price: 0.5, quantity: 0, category: "toys", is_featured: false },
			{ ...product, price: 999_999.99, category: "electronics", tags: ["new", "heavy", "fragile", "boxed", "dear"] },
			{ ...product, price: 20, quantity: 100_000, category: "other" },
		],
		invalid: [
			{ ...product, sku: undefined },
			{ ...product, name: "Ax" },
			{ ...product, sku: "hom-104233", price: -1 },
			{ ...product, price: "39.90", quantity: 1.5 },
			{ ...product, category: "garden" },
			{ ...product, tags: ["light", 5, null] },
			{ ...product, tags: "light", is_featured: "yes" },
			{ ...product, tags: Array(21).fill("light") },
			{ ...product, colour: "red" },
			[],
		],
	},
	{
		name: "user_with_address",
		others: ["address"],
		valid: [
			user,
			{ ...user, billing_address: address },
			{ ...user, billing_address: null },
			{ ...user, shipping_address: address, email: "grace.hopper+orders@navy.example.org" },
			{ ...user, billing_address: { ...address, postal_code: "97201-1234", country: "CA" } },
			{ ...user, name: "Jo", email: "jo@mail.example.co" },
		],
		invalid: [
			{ ...user, name: "A" },
			{ ...user, email: "ada at example.com" },
			{ ...user, shipping_address: undefined },
			{ ...user, shipping_address: [address] },
			{ ...user, shipping_address: { ...address, state: "Oregon", city: "P" } },
			{ ...user, shipping_address: { ...address, postal_code: "9720" } },
			{ ...user, billing_address: { ...address, country: "us" } },
			{ ...user, billing_address: { ...address, floor: 2 } },
			{ ...user, billing_address: "the same" },
			{ ...user, nickname: "Ada" },
		],
	},
	{
		name: "text_summarization_input",
		others: [],
		valid: [
			text,
			{ ...text, text: sentence.repeat(2), focus: "who benefits & why" },
			{ ...text, content_type: "transcript", length: "detailed", text: sentence.repeat(200), focus: null },
			{ ...text, content_type: "blog post", length: "moderate", text: `${sentence.repeat(12)}Grüße aus Köln.` },
			{ ...text, content_type: "research paper", text: sentence.repeat(400), focus: sentence.repeat(4) },
			{ ...text, content_type: "email", text: `${sentence.repeat(6)}And so on …`, focus: "the offer" },
		],
		invalid: [
			{ ...text, text: "Too short." },
			{ ...text, text: sentence.repeat(700) },
			{ ...text, content_type: "poem", length: "long" },
			{ ...text, length: undefined },
			{ ...text, focus: 5 },
			{ ...text, focus: sentence.repeat(7) },
			{ ...text, language: "en" },
			"text",
		],
	},
];
