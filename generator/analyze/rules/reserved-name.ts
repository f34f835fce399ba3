import { createDiagnostic } from "../../model/create-diagnostic.ts";
import { promptPath, refusedNames } from "../names.ts";
import type { Rule } from "../rule.ts";

/** No prompt and no folder gets a name that a module must not export. */
export const reservedName: Rule = ({ documents }) =>
	documents.flatMap(({ id }) => {
		const names = promptPath(id.value);
		return id.value.split("/").flatMap((segment, i) => {
			const reason = refusedNames.get(segment) ?? refusedNames.get(names[i] ?? "");
			if (reason === undefined) return [];
			const what = i === names.length - 1 ? "prompt" : "folder";
			return [
				createDiagnostic("reserved-name", id.span, `No ${what} can be named \`${segment}\`: ${reason}.`, {
					hint: `Rename the ${what}${what === "prompt" ? ", or give it another `id:`" : ""}.`,
				}),
			];
		});
	});
