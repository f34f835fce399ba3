/**
 * Makes one schema of a union of types: `anyOf: [{ type: "string" }, { type: "object", … }]` is `type: ["string", "object"], …`,
 * since each keyword speaks of values of its own type. So an editor says what is wrong with a value, not that it is none of
 * several. Unions of equal types, or of fixed values, stay. It changes the schema that it is given, as zod asks for.
 */
export function mergeUnion(schema: Record<string, unknown>): void {
	const members = Array.isArray(schema["anyOf"]) ? schema["anyOf"].map(typedOf) : [];
	const typed = members.filter((member) => member !== undefined);
	const types = typed.flatMap(({ types }) => types);
	if (typed.length === 0 || typed.length < members.length || new Set(types).size < types.length) return;
	delete schema["anyOf"];
	Object.assign(schema, { type: types }, ...typed.map(({ keywords }) => keywords));
}

type TypedSchema = { readonly types: readonly unknown[]; readonly keywords: object };

const notOfOneType = ["enum", "const", "anyOf", "oneOf", "allOf", "not", "if", "$ref"];

function typedOf(schema: object): TypedSchema | undefined {
	const { type, ...keywords } = schema as { readonly type?: unknown };
	if (type === undefined || notOfOneType.some((keyword) => keyword in keywords)) return undefined;
	return { types: [type].flat(), keywords };
}
