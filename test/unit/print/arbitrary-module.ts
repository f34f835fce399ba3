// biome-ignore-all lint/suspicious/noTemplateCurlyInString: printed code has placeholders
import fc from "fast-check";
import type {
	Declaration,
	Expression,
	ModuleDraft,
	ObjectProperty,
	Parameter,
	Statement,
	TypeMember,
	TypeNode,
} from "../../../generator/model/code.ts";

const names = fc.constantFrom(
	"a",
	"id",
	"input",
	"issues",
	"value",
	"company",
	"supportIssues",
	"customerSatisfactionScore",
	"Map",
);
const typeNames = fc.constantFrom("T", "Message", "PromptInput", "SupportInput", "OpenAIChatRequestWithAVeryLongName");
const keys = fc.constantFrom(
	"a",
	"role",
	"content",
	"0",
	"1.5",
	"two words",
	"it's",
	'say "hi"',
	"maxTokens",
	"_",
	"é",
	"",
);
const texts = fc.oneof(
	fc.constantFrom(
		"",
		"system",
		"user",
		"a\nb",
		"`${x}`",
		"\\",
		'"',
		"'",
		"\r\n",
		"\u2028",
		"\ud800",
		"You are a support agent for ",
	),
	fc.constantFrom(
		"Line one of a long text.\nLine two of it, which is longer.\n\nAnd a last one without an end of line: ",
	),
	fc.string({ maxLength: 30 }),
);
const typeArgument = fc.oneof(
	typeNames.map((name): TypeNode => ({ kind: "reference", name, typeArguments: [] })),
	fc.constant<TypeNode>({ kind: "keyword", name: "string" }),
	fc.constant<TypeNode>({
		kind: "unionType",
		members: [
			{ kind: "literalType", value: "free" },
			{ kind: "literalType", value: "pro" },
		],
	}),
);
const docs = fc.option(fc.constantFrom("What it says.", "First line.\nSecond */ line. \n\n@see x"), { nil: undefined });

type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Optional fields are absent, not undefined. */
const withOptional = <T extends object>(record: T): WithoutUndefined<T> =>
	// Object.fromEntries knows the keys no more.
	Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;

const many = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(item, { maxLength });

type Trees = { expression: Expression; type: TypeNode; statement: Statement; target: Expression; member: TypeMember };

const trees = fc.letrec<Trees>((tie) => {
	const expression = tie("expression");
	const type = tie("type");
	const parameter: fc.Arbitrary<Parameter> = fc
		.record({
			name: names,
			type: fc.option(type, { nil: undefined }),
		})
		.map(withOptional);
	const property: fc.Arbitrary<ObjectProperty> = fc.oneof(
		{
			weight: 5,
			arbitrary: fc
				.record({ kind: fc.constant("property" as const), name: keys, value: expression, doc: docs })
				.map(withOptional),
		},
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("spread" as const), value: expression }) },
	);
	const args = {
		arguments: many(expression),
		pure: fc.constant(false),
		typeArguments: fc.array(typeArgument, { maxLength: 1 }),
	};
	const leaf: fc.Arbitrary<Expression> = fc.oneof(
		names.map((name): Expression => ({ kind: "identifier", name })),
		texts.map((value): Expression => ({ kind: "string", value })),
		fc.constantFrom(0, 1, -1, 4096, 0.25, 1e21).map((value): Expression => ({ kind: "number", value })),
		fc.boolean().map((value): Expression => ({ kind: "boolean", value })),
		fc
			.constantFrom("^a", "^[a-z]+(?:-[a-z]+)*$", "\\/", "\\p{L}")
			.map((source): Expression => ({ kind: "regex", source, flags: "u" })),
		fc.constantFrom<Expression>({ kind: "null" }, { kind: "undefined" }, { kind: "dynamicImport", from: "prompts/a" }),
	);
	const target: fc.Arbitrary<Expression> = fc.oneof(
		{ maxDepth: 3, depthSize: "small" },
		names.map((name): Expression => ({ kind: "identifier", name })),
		fc.record({
			kind: fc.constant("member" as const),
			object: tie("target"),
			name: keys,
			optional: fc.constant(false),
			brackets: fc.boolean(),
		}),
		fc.record({ kind: fc.constant("index" as const), object: tie("target"), index: leaf }),
	);
	return {
		target,
		expression: fc.oneof(
			{ maxDepth: 4, depthSize: "small" },
			{ weight: 4, arbitrary: leaf },
			{
				weight: 2,
				arbitrary: fc.array(fc.tuple(texts, expression), { maxLength: 3 }).chain((pairs) =>
					texts.map(
						(last): Expression => ({
							kind: "template",
							texts: [...pairs.map(([text]) => text), last],
							values: pairs.map(([, value]) => value),
						}),
					),
				),
			},
			fc.record({ kind: fc.constant("object" as const), properties: many(property) }),
			fc.record({ kind: fc.constant("array" as const), items: many(expression) }),
			{
				weight: 2,
				arbitrary: fc.record({
					kind: fc.constant("member" as const),
					object: tie("target"),
					name: keys,
					optional: fc.boolean(),
					brackets: fc.boolean(),
				}),
			},
			fc.record({ kind: fc.constant("index" as const), object: expression, index: expression }),
			{
				weight: 2,
				arbitrary: fc.record({
					kind: fc.constant("call" as const),
					callee: fc.oneof(
						tie("target"),
						fc.record({
							kind: fc.constant("member" as const),
							object: expression,
							name: names,
							optional: fc.constant(false),
							brackets: fc.constant(false),
						}),
					),
					...args,
				}),
			},
			fc.record({
				kind: fc.constant("new" as const),
				callee: names.map((name): Expression => ({ kind: "identifier", name })),
				...args,
			}),
			{
				weight: 2,
				arbitrary: fc
					.record({
						kind: fc.constant("arrow" as const),
						parameters: many(parameter, 2),
						returns: fc.option(type, { nil: undefined }),
						body: fc.oneof(expression, many(tie("statement"), 2)),
					})
					.map(withOptional),
			},
			fc.record({
				kind: fc.constant("conditional" as const),
				test: expression,
				then: expression,
				otherwise: expression,
			}),
			{
				weight: 2,
				arbitrary: fc.record({
					kind: fc.constant("binary" as const),
					operator: fc.constantFrom("===" as const, "!==", "!=", "&&", "||", "??", "<", "in", "+", "-", "%"),
					left: expression,
					right: expression,
				}),
			},
			fc.record({ kind: fc.constant("not" as const), value: expression }),
			fc.record({ kind: fc.constant("typeof" as const), value: expression }),
			fc.record({ kind: fc.constant("as" as const), value: expression, type }),
		) as fc.Arbitrary<Expression>,
		type: fc.oneof(
			{ maxDepth: 3, depthSize: "small" },
			{
				weight: 3,
				arbitrary: fc.constantFrom<TypeNode>(
					{ kind: "keyword", name: "string" },
					{ kind: "keyword", name: "null" },
					{ kind: "keyword", name: "undefined" },
				),
			},
			fc.constantFrom<TypeNode>(
				{ kind: "literalType", value: "gpt-4o" },
				{ kind: "literalType", value: "free" },
				{ kind: "literalType", value: 1 },
			),
			{
				weight: 3,
				arbitrary: fc.record({
					kind: fc.constant("reference" as const),
					name: typeNames,
					typeArguments: many(type, 2),
				}),
			},
			fc.record({ kind: fc.constant("arrayType" as const), items: type, readonly: fc.boolean() }),
			fc.record({
				kind: fc.constant("tuple" as const),
				readonly: fc.boolean(),
				items: fc.oneof(
					many(fc.record({ type })),
					fc
						.tuple(
							many(fc.record({ label: fc.constant("first"), type })),
							many(fc.record({ label: fc.constant("second"), type, presence: fc.constant("optional" as const) }), 2),
							fc.array(
								fc.record({
									label: fc.constant("rest"),
									type: type.map((items): TypeNode => ({ kind: "arrayType", items, readonly: false })),
									presence: fc.constant("rest" as const),
								}),
								{ maxLength: 1 },
							),
						)
						.map((parts) => parts.flat()),
				),
			}),
			fc.record({ kind: fc.constant("objectType" as const), members: many(tie("member")) }),
			fc.record({ kind: fc.constant("unionType" as const), members: fc.array(type, { minLength: 1, maxLength: 4 }) }),
			fc.record({
				kind: fc.constant("intersection" as const),
				members: fc.array(type, { minLength: 1, maxLength: 3 }),
			}),
			fc.record({
				kind: fc.constant("functionType" as const),
				parameters: fc.array(fc.record({ name: names, type }), { maxLength: 2 }),
				returns: type,
			}),
			names.map((name): TypeNode => ({ kind: "typeofType", name })),
			fc.record({ kind: fc.constant("keyof" as const), type }),
			fc.record({ kind: fc.constant("indexedAccess" as const), object: type, index: type }),
		) as fc.Arbitrary<TypeNode>,
		member: fc.oneof(
			{
				weight: 4,
				arbitrary: fc
					.record({
						kind: fc.constant("propertyType" as const),
						name: keys,
						readonly: fc.boolean(),
						optional: fc.boolean(),
						type,
						doc: docs,
					})
					.map(withOptional),
			},
			{
				weight: 1,
				arbitrary: fc.record({
					kind: fc.constant("indexSignature" as const),
					parameter: fc.constant("key"),
					readonly: fc.boolean(),
					key: fc.constant<TypeNode>({ kind: "keyword", name: "string" }),
					type,
				}),
			},
		),
		statement: fc.oneof(
			{ maxDepth: 4, depthSize: "small" },
			fc
				.record({
					kind: fc.constant("variable" as const),
					mutable: fc.constant(false),
					name: names,
					type: fc.option(type, { nil: undefined }),
					value: expression,
				})
				.map(withOptional),
			fc.record({
				kind: fc.constant("assign" as const),
				operator: fc.constantFrom("=" as const, "+="),
				target,
				value: expression,
			}),
			fc.record({ kind: fc.constant("increment" as const), target }),
			fc.record({
				kind: fc.constant("expression" as const),
				value: expression.filter(({ kind }) => kind !== "string"),
			}),
			fc.record({
				kind: fc.constant("if" as const),
				test: expression,
				then: many(tie("statement"), 2),
				otherwise: many(tie("statement"), 1),
			}),
			fc.record({
				kind: fc.constant("forOf" as const),
				binding: fc.constantFrom(["item"], ["key", "item"]),
				destructure: fc.constant(true),
				iterable: expression,
				body: many(tie("statement"), 2),
			}),
			fc.record({
				kind: fc.constant("forIn" as const),
				binding: fc.constant("key"),
				object: expression,
				body: many(tie("statement"), 2),
			}),
			fc
				.record({ kind: fc.constant("return" as const), value: fc.option(expression, { nil: undefined }) })
				.map(withOptional),
			fc.record({ kind: fc.constant("throw" as const), value: expression }),
		) as fc.Arbitrary<Statement>,
	};
});

/** Calls at the top level of a module are marked as pure. */
const toPure = (node: Expression): Expression =>
	node.kind === "call" || node.kind === "new" ? { ...node, pure: true } : node;

const declaration: fc.Arbitrary<Declaration> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc
			.record({
				kind: fc.constant("constant" as const),
				exported: fc.boolean(),
				name: names,
				type: fc.option(trees.type, { nil: undefined }),
				value: trees.expression.map(toPure),
				doc: docs,
			})
			.map(withOptional),
	},
	fc
		.record({
			kind: fc.constant("function" as const),
			exported: fc.boolean(),
			name: names,
			parameters: fc.array(fc.record({ name: names, type: trees.type }), { maxLength: 2 }),
			typeParameters: many(
				fc
					.record({ name: fc.constantFrom("T", "Id"), constraint: fc.option(trees.type, { nil: undefined }) })
					.map(withOptional),
				2,
			),
			returns: trees.type,
			body: many(trees.statement),
			doc: docs,
		})
		.map(withOptional),
	fc
		.record({
			kind: fc.constant("typeAlias" as const),
			exported: fc.boolean(),
			name: typeNames,
			typeParameters: many(
				fc
					.record({ name: fc.constantFrom("T", "Id"), constraint: fc.option(trees.type, { nil: undefined }) })
					.map(withOptional),
				2,
			),
			type: trees.type,
			doc: docs,
		})
		.map(withOptional),
	fc.record({
		kind: fc.constant("interface" as const),
		exported: fc.boolean(),
		name: typeNames,
		members: many(trees.member),
	}),
);

/** Small modules of random nodes; they are printable, though not always meaningful. */
export const arbitraryModule: fc.Arbitrary<ModuleDraft> = fc
	.array(declaration, { minLength: 1, maxLength: 2 })
	.map((declarations) => ({ path: "prompts/index", header: ["@generated by pm-gen from a test."], declarations }));
