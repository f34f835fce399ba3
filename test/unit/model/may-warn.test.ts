import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { expect, test } from "vitest";
import { diagnosticCodes } from "../../../generator/model/codes.ts";
import { repository } from "../../support/repository.ts";

/** The codes of the calls that make a warning of what is an error elsewhere. */
const findLenient = (text: string): readonly string[] =>
	text
		.split("createDiagnostic(")
		.filter((call) => /\bseverity: "warning"/.test(call))
		.flatMap((call) => /^\s*"([\w-]+)"/.exec(call)?.[1] ?? "a code that is no literal");

test("the catalogue says of which errors some findings are warnings", async () => {
	const paths = await fastGlob("generator/{parse,analyze,providers,typescript}/**/*.ts", { cwd: repository });
	const found = paths.flatMap((path) => findLenient(readFileSync(join(repository, path), "utf8")));
	const said = Object.entries(diagnosticCodes).flatMap(([code, kind]) => ("mayWarn" in kind ? [code] : []));
	expect(found.length).toBeGreaterThan(0);
	expect(said).toEqual(expect.arrayContaining(found));
});
