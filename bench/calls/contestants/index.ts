import type { CallContestant } from "../contestant.ts";
import { baml } from "./baml.ts";
import { dotprompt } from "./dotprompt.ts";
import { handWritten } from "./hand-written.ts";
import { handlebars } from "./handlebars.ts";
import { instrumented } from "./instrumented.ts";
import { langchain } from "./langchain.ts";
import { pmGen } from "./pm-gen.ts";

/** Who is measured beside whom; the first of a list is what the others are multiples of. */
export const comparisons = {
	own: [
		handWritten("by hand"),
		pmGen("pm-gen, `validation: none`", "none"),
		handWritten("by hand, checked", "checked"),
		pmGen("pm-gen, `required`", "required"),
		pmGen("pm-gen, `full`", "full"),
	],
	peers: [pmGen("pm-gen, `full`", "full"), handWritten("by hand"), handlebars, langchain, dotprompt, baml],
	loops: [
		handWritten("by hand"),
		pmGen("pm-gen, `validation: none`", "none"),
		handWritten("by hand, `map` and `join`", "joined"),
		pmGen("pm-gen, `full`", "full"),
		handlebars,
	],
	watched: [
		pmGen("pm-gen, `full`", "full"),
		instrumented("with a meter", { spans: false }),
		instrumented("with a meter and a tracer", { spans: true }),
	],
} as const satisfies Readonly<Record<string, readonly [CallContestant, ...CallContestant[]]>>;
