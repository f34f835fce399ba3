import { join } from "node:path";
import { repository } from "../../../test/support/repository.ts";
import type { CheckSchema } from "../check-schema.ts";
import type { Contestant } from "../contestant.ts";

/** zod, whose `safeParse` makes a copy of the value; it has no check without one. */
export const zod: Contestant = {
	name: "zod 4",
	packages: ["zod"],
	check: (schema) => ({
		entry: `${importOf(schema)}\nexport const check = (value) => schema.safeParse(value).success;\n`,
	}),
	issues: (schema) => ({
		entry: `${importOf(schema)}\nexport const issues = (value) => schema.safeParse(value).error?.issues.length ?? 0;\n`,
	}),
};

function importOf({ name }: CheckSchema): string {
	const path = join(repository, "bench/checks/zod", `${name.replaceAll("_", "-")}.ts`);
	return `import { schema } from ${JSON.stringify(path)};`;
}
