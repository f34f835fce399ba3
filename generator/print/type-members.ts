import type { TypeMember } from "../model/code.ts";
import { withDocComment } from "./doc-comment.ts";
import { type Doc, group, indent, softline } from "./docs.ts";
import type { PrintContext } from "./place.ts";
import { printKey } from "./property-key.ts";

/** A member of an object type or an interface below its doc comment, without its semicolon. */
export const printTypeMember = (context: PrintContext, member: TypeMember): Doc => {
	const readonly = member.readonly ? "readonly " : "";
	const type = context.type(member.type, { parent: member, key: "type" });
	if (member.kind === "propertyType") {
		const name = [context.marks.name(member.origin), printKey(member.name, "ts")];
		const optional = member.optional ? "?" : "";
		return withDocComment(member.doc, group([readonly, name, optional, ": ", type]));
	}
	const key = [member.parameter, ": ", context.type(member.key, { parent: member, key: "key" })];
	return group([readonly, "[", group([indent([softline, key]), softline]), "]: ", type]);
};
