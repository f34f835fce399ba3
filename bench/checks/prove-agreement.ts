import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { BuiltContestant } from "./build-contestants.ts";
import type { CheckCase } from "./check-case.ts";
import { disagreements, type Verdicts } from "./disagreements.ts";

/** Loads the contestants of a case and gives each of their verdicts on its values that is not the wanted one. */
export async function proveAgreement(
	built: readonly BuiltContestant[],
	{ valid, invalid }: CheckCase,
	project: TemporaryProject,
): Promise<readonly string[]> {
	const verdicts = built.map(
		async ({ name, check, issues }): Promise<Verdicts> => ({
			name,
			...(await project.importModule<Pick<Verdicts, "check">>(check.path)),
			...(await project.importModule<Pick<Verdicts, "issues">>(issues.path)),
		}),
	);
	return disagreements(await Promise.all(verdicts), { valid: valid.map(asJson), invalid: invalid.map(asJson) });
}

/** A value as it comes from a request: what is undefined is not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
