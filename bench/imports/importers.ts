import { baml } from "./importers/baml.ts";
import { dotprompt } from "./importers/dotprompt.ts";
import { handlebars } from "./importers/handlebars.ts";
import { langchain } from "./importers/langchain.ts";
import { pmGen } from "./importers/pm-gen.ts";

/** Who is imported beside whom; what the first takes is what the others are multiples of. */
export const importers = [pmGen, handlebars, dotprompt, langchain, baml] as const;
