import type { Contestant } from "../contestant.ts";
import { ajv } from "./ajv.ts";
import { pmGen } from "./pm-gen.ts";
import { pmGenSafeParse } from "./pm-gen-safe-parse.ts";
import { typebox } from "./typebox.ts";
import { zod } from "./zod.ts";

/** Everything that is compared; the times of all others are told as multiples of the first one's. */
export const contestants: readonly [Contestant, ...Contestant[]] = [pmGen, ajv, typebox, zod, pmGenSafeParse];
