import type { ValueIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { Scope } from "./scope.ts";
import { isNullable, membersOf, presentType, undefinedType, unionOf } from "./types.ts";

/**
 * A scope as the body of a function inside of it has it: TypeScript forgets there which fields a test around it has shown
 * to be there. What it knows of variables, it keeps.
 */
export function inFunction(scope: Scope): Scope {
	return { ...withoutShown(scope), present: new Set(), absent: new Set() };
}

/** The values that names and `../` can reach, each with the type that it is declared with. */
function withoutShown<Part extends Pick<Scope, "contexts" | "parameters" | "block">>(part: Part): Part {
	return {
		...part,
		contexts: part.contexts.map(asDeclared),
		parameters: new Map([...part.parameters].map(([name, value]) => [name, asDeclared(value)])),
		...(part.block === undefined ? {} : { block: withoutShown(part.block) }),
	};
}

function asDeclared(value: ValueIR): ValueIR {
	switch (value.kind) {
		case "member": {
			const object = asDeclared(value.object);
			const optional = isNullable(object.type);
			const isShown = !isNullable(value.type) && (optional || canBeAbsent(object.type, value.name));
			return { ...value, object, optional, type: isShown ? unionOf([value.type, undefinedType]) : value.type };
		}
		case "element":
			return { ...value, object: asDeclared(value.object) };
		case "overlay": {
			const named = Object.entries(value.named).map(([name, part]) => [name, asDeclared(part)] as const);
			const base = asDeclared(value.base);
			return { ...value, base, named: Object.fromEntries(named), type: base.type };
		}
		case "outer":
		case "input":
		case "variable":
		case "first":
		case "last":
		case "literal":
		case "condition":
		case "call":
		case "userCall":
		case "nothing":
			return value;
	}
}

/** Whether a field of an object may be missing, null or undefined by its declaration. */
const canBeAbsent = (type: TypeIR, name: string): boolean =>
	membersOf(presentType(type)).some((member) => {
		if (member.kind === "record") return true;
		const field = member.kind === "object" ? member.fields.find((each) => each.name === name) : undefined;
		return field === undefined ? member.kind === "object" : field.optional || isNullable(field.type);
	});
