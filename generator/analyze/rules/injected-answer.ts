import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Rule } from "../rule.ts";

/** The block of the Python prompt-manager shows the fields of an object, and would ask for an empty one otherwise. */
export const injectedAnswer: Rule = ({ documents }) =>
	documents.flatMap(({ output }) => {
		if (output?.inject !== "prompt-manager") return [];
		const whole = output.type.kind === "reference" ? output.type.target() : output.type;
		if (whole.kind === "object") return [];
		const message = "The block of the Python prompt-manager can ask for one object with known fields only.";
		const hint = "Write `inject: true`, or make the answer an object with the value as a field.";
		return [createDiagnostic("unsupported-output", output.span, message, { hint })];
	});
