import { z } from "zod";
import { mediaKinds } from "../native-parts.ts";
import { cache } from "./cache.ts";
import { address, expression } from "./expression.ts";
import { as, name } from "./names.ts";

const template = z.string();
const mediaType = name.describe("What it is: `image/png`. A template.");

const sources = (extra: z.ZodRawShape) => [
	z.strictObject({ url: name.describe("The URL, a template."), mediaType: mediaType.optional(), ...extra }),
	z.strictObject({ base64: name.describe("The base64 text, a template."), mediaType, ...extra }),
	z.strictObject({ bytes: expression.describe("The variable with the bytes."), mediaType, ...extra }),
];

const extras = {
	image: { detail: z.enum(["auto", "low", "high"]).optional().describe("How closely OpenAI's models look.") },
	audio: {},
	file: { name: name.optional().describe("The file's name, a template.") },
} as const;

const media = mediaKinds.map((kind) =>
	z.strictObject({
		[kind]: z
			.union([address, ...sources(extras[kind])])
			.describe("The variable that says where it comes from, a URL, or a map."),
		cache,
	}),
);

/** A list of texts and of parts of other kinds, in loops and conditions. */
function createParts(id: string, description: string, kinds: readonly z.ZodType[]): z.ZodType {
	const items = z.lazy(() => list).describe("The parts.");
	const each = z.strictObject({
		each: expression.describe("The list whose items the parts are repeated for, an expression without braces."),
		as,
		parts: items,
	});
	const condition = z.strictObject({
		if: expression.describe("When the parts are there: an expression without braces."),
		parts: items,
		else: items.optional().describe("The parts that are there instead."),
	});
	const text = z.strictObject({ text: template.describe("A text, a template."), cache });
	const list: z.ZodType = z
		.array(z.union([template, text, ...kinds, each, condition]))
		.min(1)
		.describe(description)
		.meta({ id });
	return list;
}

/** The parts of a message of the user's or a tool's. */
export const parts = createParts("parts", "The parts of a message: texts, images, sounds and files.", media);

/** The parts of any other message. */
export const textParts = createParts("textParts", "The parts of a message, which are texts.", []);
