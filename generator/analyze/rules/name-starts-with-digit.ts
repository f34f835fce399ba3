import { createDiagnostic } from "../../model/create-diagnostic.ts";
import { promptPath } from "../names.ts";
import type { Rule } from "../rule.ts";

/** The name of an export cannot start with a digit, so neither can a prompt or a folder. */
export const nameStartsWithDigit: Rule = ({ documents }) =>
	documents.flatMap(({ id }) => {
		const segments = id.value.split("/");
		return promptPath(id.value).flatMap((name, i) => {
			if (!/^\d/.test(name)) return [];
			const segment = segments[i] ?? name;
			const isPrompt = i === segments.length - 1;
			return [
				createDiagnostic(
					"reserved-name",
					id.span,
					`\`${segment}\` starts with a digit, which no name in the generated code can.`,
					{
						hint: isPrompt
							? `Let it start with a letter: rename the file, or write \`id: prompt-${segment}\`.`
							: "Let the name of the folder start with a letter.",
					},
				),
			];
		});
	});
