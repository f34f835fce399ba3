import { z } from "zod";

/** `cache:` of a message or a part. */
export const cache = z
	.union([z.boolean(), z.literal("1h")])
	.optional()
	.describe("Where the provider's cache is to end: `true` for its usual time, `1h` for an hour.");
