import { discriminatorOf } from "./discriminator-of.ts";
import { doNullsDiffer } from "./do-nulls-differ.ts";
import { membersOf } from "./members-of.ts";
import type { UnionTypeIR } from "./type-ir.ts";

/** Whether some members of a union read null in the same place otherwise, and how it can be told which it is. */
export function nullsOfUnion(union: UnionTypeIR): "alike" | "told apart" | "ambiguous" {
	const differing = union.members.some((member, i) =>
		union.members.slice(i + 1).some((other) => doNullsDiffer(member, other)),
	);
	if (!differing) return "alike";
	const members = membersOf(union);
	const lists = members.filter(({ kind }) => kind === "array");
	const objects = members.filter((member) => member.kind === "object");
	const areListsAlike = lists.every((list, i) => lists.slice(i + 1).every((other) => !doNullsDiffer(list, other)));
	return areListsAlike && discriminatorOf(objects) !== undefined ? "told apart" : "ambiguous";
}
