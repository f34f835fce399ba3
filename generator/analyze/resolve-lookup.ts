import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { ValueIR } from "../model/prompt-ir.ts";
import type { TemplateCall } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { readSegments } from "./resolve-path.ts";
import type { Scope } from "./scope.ts";
import { membersOf, presentType, undefinedType, unionOf } from "./types.ts";

/**
 * `{{lookup object key}}`: a property whose name is a value. Only where the types say what it can be: a record or an
 * object by a text, a list by a number; Handlebars makes a text of any other key (HANDLEBARS.md, "Values"). A key that
 * is written out is a path.
 */
export function resolveLookup(
	call: TemplateCall,
	values: readonly (ValueIR | undefined)[],
	scope: Scope,
): ValueIR | undefined {
	if (values.length !== 2 || call.named.length > 0) {
		return refuse(call, scope, "The helper lookup takes exactly two arguments.", "Write {{lookup object key}}.");
	}
	const [object, key] = values;
	if (object === undefined || key === undefined) return undefined;
	const type = foundType(object.type, key.type);
	if (type === undefined) {
		return refuse(
			call,
			scope,
			"lookup takes a map or object and a text, or a list and a number, that are always there.",
			"Declare their types in input:.",
		);
	}
	const fixed = key.kind === "literal" ? String(key.value) : undefined;
	if (fixed === undefined) return { kind: "call", helper: "lookup", arguments: [object, key], named: {}, type };
	const path = { original: `lookup … "${fixed}"`, depth: 0, data: false, segments: [fixed], span: call.span };
	return readSegments(object, path.segments, path, scope);
}

function foundType(object: TypeIR, key: TypeIR): TypeIR | undefined {
	const objects = membersOf(presentType(object));
	const keys = membersOf(key).map((member) => (member.kind === "literal" ? typeof member.value : member.kind));
	const [container, ...others] = objects;
	if (container === undefined || others.length > 0) return undefined;
	if (container.kind === "array" && keys.every((kind) => kind === "integer" || kind === "number")) {
		return unionOf([container.items, undefinedType]);
	}
	if (!keys.every((kind) => kind === "string")) return undefined;
	if (container.kind === "record") return unionOf([container.values, undefinedType]);
	if (container.kind !== "object" || container.fields.length === 0) return undefined;
	return unionOf([...container.fields.map(({ type }) => type), undefinedType]);
}

function refuse(call: TemplateCall, scope: Scope, message: string, hint: string): undefined {
	scope.report(createDiagnostic("unknown-helper", call.span, message, { hint }));
	return undefined;
}
