import type { ScaleKind } from "../scale-kind.ts";
import { answer } from "./answer.ts";
import { decide } from "./decide.ts";
import { digest } from "./digest.ts";
import { imitate } from "./imitate.ts";
import { review } from "./review.ts";
import { sort } from "./sort.ts";
import { translate } from "./translate.ts";

/** The kinds of prompts, in the order in which they come again and again. */
export const kinds = [answer, digest, decide, sort, translate, imitate, review] as const satisfies readonly ScaleKind[];
