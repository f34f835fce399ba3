import type { PromptDocument } from "../model/document.ts";
import { pascalCase } from "../model/pascal-case.ts";
import { renameTypes } from "../model/rename-types.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { typeNameOf } from "./names.ts";
import type { TakeTypeName } from "./type-names.ts";

/**
 * The document with names for the types that hold themselves as the generated code has them: a schema calls them by its
 * own words, and itself by none. Those of an answer are apart from those of the input, since they can be changed.
 */
export function nameDeclaredTypes(document: PromptDocument, takeName: TakeTypeName): PromptDocument {
	const { input, output, tools } = document;
	const typeName = typeNameOf(document.id.value);
	const named = <Type extends TypeIR>(type: Type, whole: string, prefix: string): Type =>
		renameTypes(type, (name) => (name === "" ? whole : takeName(`${prefix}${name}`)));
	return {
		...document,
		...(input === undefined ? {} : { input: { ...input, value: named(input.value, `${typeName}Input`, typeName) } }),
		...(output === undefined
			? {}
			: { output: { ...output, type: named(output.type, `${typeName}Output`, `${typeName}Output`) } }),
		...(tools === undefined
			? {}
			: {
					tools: tools.map((tool) => {
						const own = takeName(`${typeName}${pascalCase(tool.name)}Input`);
						return { ...tool, typeName: own, input: named(tool.input, own, own) };
					}),
				}),
	};
}
