import { z } from "zod";
import { parameterName } from "../native-control.ts";

/** A template that names something, so it is more than white space. */
export const name = z.string().regex(/\S/).meta({ patternErrorMessage: "Write more than white space." });

const parameter = z
	.string()
	.regex(parameterName)
	.meta({ patternErrorMessage: "Write letters, digits, `_` and `$`, no digit first." });

/** `as:` of a loop. */
export const as = z
	.union([parameter, z.array(parameter).min(1).max(2)])
	.optional()
	.describe("The name of an item; as a list, also that of its index.");
