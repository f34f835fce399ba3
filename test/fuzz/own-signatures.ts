import { readFileSync } from "node:fs";
import type { UserHelper } from "../../generator/model/user-helper.ts";
import { readHelpersText } from "../conformance/compile-templates.ts";

/** The signatures of the helpers that random templates call, as the compiler reads them. */
export const ownSignatures: readonly UserHelper[] = await read();

async function read(): Promise<readonly UserHelper[]> {
	const text = readFileSync(new URL("own-helpers.ts", import.meta.url), "utf8");
	const { helpers, diagnostics } = await readHelpersText(text, "own-helpers.ts");
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
	return helpers;
}
