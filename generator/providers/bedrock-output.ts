import { anthropicLimits } from "./anthropic-output.ts";
import type { SchemaLimits } from "./fit-schema.ts";

/** What Converse's JSON schemas can say: what the strictest of its models take, which is what Anthropic's do. */
export const bedrockLimits: SchemaLimits = anthropicLimits;
