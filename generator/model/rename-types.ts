import type { ConstraintIR } from "./constraint-ir.ts";
import type { ObjectTypeIR, ReferenceTypeIR, TypeIR } from "./type-ir.ts";

/** The same type, with other names for the types in it that have one. */
export function renameTypes<Type extends TypeIR>(type: Type, nameOf: (name: string) => string): Type;
export function renameTypes(type: TypeIR, nameOf: (name: string) => string): TypeIR {
	const renamed = new Map<string, ReferenceTypeIR>();
	const rename = (part: TypeIR): TypeIR => {
		switch (part.kind) {
			case "reference": {
				const known = renamed.get(part.name);
				if (known !== undefined) return known;
				let target: TypeIR | undefined;
				const reference: ReferenceTypeIR = {
					kind: "reference",
					name: nameOf(part.name),
					target: () => {
						target ??= rename(part.target());
						return target;
					},
				};
				renamed.set(part.name, reference);
				return reference;
			}
			case "array":
				return {
					...part,
					items: rename(part.items),
					...(part.tuple === undefined
						? {}
						: {
								tuple: {
									...part.tuple,
									places: part.tuple.places.map(rename),
									...(part.tuple.rest === undefined ? {} : { rest: rename(part.tuple.rest) }),
								},
							}),
				};
			case "record":
				return { ...part, values: rename(part.values), ...renameRules(part.constraints) };
			case "object":
				return renameObject(part);
			case "union":
				return { ...part, members: part.members.map(rename) };
			case "unknown":
				return part.where === undefined ? part : { ...part, where: part.where.map(rename) };
			case "runtime":
			case "string":
			case "number":
			case "integer":
			case "boolean":
			case "null":
			case "undefined":
			case "literal":
				return part;
		}
	};
	const renameObject = (part: ObjectTypeIR): ObjectTypeIR => ({
		...part,
		fields: part.fields.map((field) => ({ ...field, type: rename(field.type) })),
		...(part.additional === undefined ? {} : { additional: rename(part.additional) }),
		...renameRules(part.constraints),
	});
	const renameRules = (
		rules: readonly ConstraintIR[] | undefined,
	): { readonly constraints?: readonly ConstraintIR[] } =>
		rules === undefined
			? {}
			: {
					constraints: rules.map((rule) =>
						rule.kind === "propertyNames" ? { ...rule, names: rename(rule.names) } : rule,
					),
				};
	return rename(type);
}
