import type { TypeNode } from "../../model/code.ts";
import { arrayType, keyword, runtimeType, unionType } from "../../model/code-builders.ts";

/** The type of what a check has found: `InputIssue[] | undefined`. */
export const issuesType: TypeNode = unionType([arrayType(runtimeType("InputIssue")), keyword("undefined")]);
