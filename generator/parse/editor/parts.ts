import { z } from "zod";
import { partKinds } from "../native-parts.ts";

const template = z.string();
const expression = z.string();
const cache = z
	.union([z.boolean(), z.literal("1h")])
	.optional()
	.describe("Where the provider's cache is to end: `true` for its usual time, `1h` for an hour.");
const mediaType = template.describe("What it is: `image/png`. A template.");

const sources = (extra: z.ZodRawShape) => [
	z.strictObject({ url: template.describe("The URL, a template."), mediaType: mediaType.optional(), ...extra }),
	z.strictObject({ base64: template.describe("The base64 text, a template."), mediaType, ...extra }),
	z.strictObject({ bytes: expression.describe("The variable with the bytes."), mediaType, ...extra }),
];

const extras = {
	image: { detail: z.enum(["auto", "low", "high"]).optional().describe("How closely OpenAI's models look.") },
	audio: {},
	file: { name: template.optional().describe("The file's name, a template.") },
} as const;

const media = partKinds
	.filter((kind) => kind !== "text")
	.map((kind) =>
		z.strictObject({
			[kind]: z
				.union([expression, ...sources(extras[kind])])
				.describe("The variable that says where it comes from, a URL, or a map."),
			cache,
		}),
	);

const items = z.lazy(() => parts);

/** The parts of a message. */
export const parts: z.ZodType = z
	.array(
		z.union([
			template,
			z.strictObject({ text: template.describe("A text, a template."), cache }),
			...media,
			z.strictObject({
				each: expression.describe("The list whose items the parts are repeated for, an expression without braces."),
				as: z
					.union([z.string(), z.array(z.string()).min(1).max(2)])
					.optional()
					.describe("The name of an item."),
				parts: items,
			}),
			z.strictObject({
				if: expression.describe("When the parts are there: an expression without braces."),
				parts: items,
				else: items.optional(),
			}),
		]),
	)
	.describe("The parts of a message: texts, images, sounds and files.")
	.meta({ id: "parts" });
