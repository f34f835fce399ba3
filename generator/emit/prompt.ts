import type {
	Declaration,
	Expression,
	ObjectProperty,
	Parameter,
	Statement,
	TypeMember,
	TypeNode,
	TypeParameter,
} from "../model/code.ts";
import {
	array,
	arrayType,
	arrow,
	call,
	identifier,
	keyword,
	object,
	objectType,
	property,
	reference,
	runtimeType,
	runtimeValue,
	string,
} from "../model/code-builders.ts";
import type { ResolvedConfig } from "../model/config.ts";
import { filledType } from "../model/filled-type.ts";
import { inheritedNames } from "../model/inherited-names.ts";
import { jsonExpression } from "../model/json-expression.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider, ProviderMethod } from "../model/provider.ts";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import { createCheckParts } from "./check/check-parts.ts";
import { emitInputCheck } from "./check/input-check.ts";
import { issuesType } from "./check/issues-type.ts";
import { emitDefaults } from "./defaults.ts";
import { filledInputType, filledTypeName, hasDefaults, inputType, takesNative } from "./filled.ts";
import { type MessageTexts, messageTexts } from "./message-texts.ts";
import { emitMeta } from "./meta.ts";
import { namedTypes } from "./named-types.ts";
import { emitOutput } from "./output-code.ts";
import { privateName } from "./private-name.ts";
import type { Member } from "./prompt-member.ts";
import { readsInput } from "./reads-input.ts";
import { createSchemaTable, type SchemaTable } from "./schema-table.ts";
import { showsInput } from "./shows-input.ts";
import { emitTools } from "./tools-code.ts";
import { typeOf, typeOfObject } from "./type.ts";
import { usedDeclarations } from "./used-declarations.ts";
import type { HelperTable } from "./value.ts";
import { wireText } from "./wire/wire-text.ts";
import { createWireTexts, type WireTexts } from "./wire/wire-texts.ts";

/** What a prompt's code depends on: the configuration, the providers, and the names that its module exports. */
export type PromptContext = {
	readonly config: ResolvedConfig;
	readonly providers: readonly Provider[];
	readonly exportedNames: ReadonlySet<string>;
	/** The names of the module's own functions; a prompt adds those that its checks need. */
	readonly takenNames: Set<string>;
	readonly helpers: HelperTable;
};

/** The declarations of one prompt: its input type, its check, its texts, and the object that users call. */
export function emitPrompt(prompt: PromptIR, context: PromptContext): readonly Declaration[] {
	const texts = messageTexts(prompt, context);
	const schemas = createSchemaTable(context.takenNames);
	const fixed = fixedMembers(prompt, texts, schemas, context);
	const output = emitOutput(prompt, { ...context, schemas });
	const tools = emitTools(prompt, { ...context, schemas });
	const wire = createWireTexts(prompt, texts, context.takenNames);
	const members = [
		...fixed,
		...providerMembers(prompt, { ...texts, wire, tools: tools.tools }, schemas, context),
		...output.members,
		...tools.members,
	];
	const exportName = prompt.path.at(-1) ?? prompt.localName;
	return [
		{
			kind: "typeAlias",
			exported: true,
			name: `${prompt.typeName}Input`,
			...nativeParameter(prompt),
			type: typeOfObject(prompt.input),
			origin: prompt.inputSpan ?? prompt.span,
		},
		...(hasDefaults(prompt) ? [filledDeclaration(prompt)] : []),
		...typeDeclarations(prompt),
		...checkDeclarations(prompt, context),
		...(hasDefaults(prompt) ? [fillDeclaration(prompt, context)] : []),
		...output.declarations,
		...schemas.declarations(),
		...tools.declarations,
		...texts.declarations,
		...wire.declarations(),
		{
			kind: "constant",
			exported: exportName === prompt.localName,
			name: prompt.localName,
			doc: docOf(prompt),
			type: objectType(
				members.map(
					({ name, type, doc }): TypeMember => ({
						kind: "propertyType",
						name,
						readonly: true,
						optional: false,
						type,
						doc,
						origin: prompt.span,
					}),
				),
			),
			value: object(members.map(({ name, value }): ObjectProperty => property(name, value))),
			origin: prompt.span,
		},
		...(exportName === prompt.localName
			? []
			: [{ kind: "exportLocal", names: [{ local: prompt.localName, exported: exportName }] } as const]),
	];
}

/** The input as templates find it, and as `input.parse` returns it. */
const filledDeclaration = (prompt: PromptIR): Declaration => ({
	kind: "typeAlias",
	exported: true,
	name: filledTypeName(prompt),
	...nativeParameter(prompt),
	doc: "The input with its defaults: what `input.parse` returns.",
	type: typeOfObject(filledType(prompt.input)),
	origin: prompt.inputSpan ?? prompt.span,
});

/** Without an argument the types of a prompt with a history take neutral messages only. */
const nativeParameter = (prompt: PromptIR): { readonly typeParameters?: readonly TypeParameter[] } =>
	takesNative(prompt) ? { typeParameters: [{ name: "Native", default: keyword("never") }] } : {};

const fillName = ({ localName }: PromptIR, { exportedNames }: PromptContext): string =>
	privateName(`${localName}WithDefaults`, exportedNames);

function fillDeclaration(prompt: PromptIR, context: PromptContext): Declaration {
	const name = fillName(prompt, context);
	const filled = emitDefaults(prompt.input, identifier("input")) ?? identifier("input");
	if (!takesNative(prompt)) {
		const value = arrow([{ name: "input", type: inputType(prompt) }], filled, filledInputType(prompt));
		return { kind: "constant", exported: false, name, value };
	}
	const native = reference("Native");
	return {
		kind: "function",
		exported: false,
		name,
		typeParameters: [{ name: "Native" }],
		parameters: [{ name: "input", type: inputType(prompt, native) }],
		returns: filledInputType(prompt, native),
		body: [{ kind: "return", value: filled }],
	};
}

/** The types that hold themselves; the input may be one of them and is declared already. */
const typeDeclarations = ({ input, typeName, inputSpan, span }: PromptIR): readonly Declaration[] =>
	namedTypes(input)
		.filter(({ name }) => name !== `${typeName}Input`)
		.map(({ name, target }) => ({
			kind: "typeAlias",
			exported: true,
			name,
			type: typeOf(target()),
			origin: inputSpan ?? span,
		}));

function docOf({ description, sourcePath, status }: PromptIR): string {
	return [
		...(description === undefined ? [] : [description]),
		...(status === "draft" ? ["Draft: not released yet."] : []),
		`@see ${sourcePath}`,
		...(status === "deprecated" ? ["@deprecated Its definition says status: deprecated."] : []),
	].join("\n");
}

const checkName = ({ localName }: PromptIR, { exportedNames }: PromptContext): string =>
	privateName(`${localName}Issues`, exportedNames);

const presenceName = ({ localName }: PromptIR, { exportedNames }: PromptContext): string =>
	privateName(`${localName}Missing`, exportedNames);

/** The full check serves `input.parse` whatever the configuration says; `required` adds the short one. */
function checkDeclarations(prompt: PromptIR, context: PromptContext): readonly Declaration[] {
	const checks = [
		{ name: checkName(prompt, context), level: "full" },
		...(prompt.validation === "required" ? [{ name: presenceName(prompt, context), level: "required" } as const] : []),
	] as const;
	const parts = createCheckParts(prompt.localName, prompt.typeName, context.takenNames);
	const parameters = [{ name: "input", type: inputType(prompt) }];
	const functions = checks.map(({ name, level }): Declaration => {
		const body = emitInputCheck(prompt.input, level, parts);
		return { kind: "constant", exported: false, name, value: arrow(parameters, body, issuesType) };
	});
	return [...usedDeclarations(parts.declarations(), functions), ...functions];
}

/** A prompt whose variables are all optional may be called without an argument. */
function parameterOf(prompt: PromptIR, isNative: boolean): { readonly declared: Parameter; readonly given: Parameter } {
	const type = isNative ? inputType(prompt, reference("Native")) : reference(`${prompt.typeName}Input`);
	const isOptional = prompt.input.fields.every(({ optional }) => optional);
	const name = hasDefaults(prompt) ? "given" : "input";
	return {
		declared: { name: "input", type, ...(isOptional ? { optional: true } : {}) },
		given: isOptional ? { name, initial: emptyInput(prompt.input) } : { name },
	};
}

/** To TypeScript an empty object has what every object inherits, so variables of such names are left out in words. */
const emptyInput = ({ fields }: ObjectTypeIR): Expression =>
	object(
		fields.flatMap(({ name }) =>
			inheritedNames.has(name) && name !== "__proto__" ? [property(name, { kind: "undefined" })] : [],
		),
	);

function promptFunction(
	prompt: PromptIR,
	context: PromptContext,
	returns: TypeNode,
	result: Expression,
	{ isNative = false, takesExtra = false } = {},
): { readonly type: TypeNode; readonly value: Expression } {
	const { declared, given } = parameterOf(prompt, isNative);
	const { validation } = prompt;
	const check = validation === "required" ? presenceName(prompt, context) : checkName(prompt, context);
	const isChecked = validation !== "none" && readsInput(prompt);
	const parameter = identifier(given.name);
	const assertion: Statement = {
		kind: "expression",
		value: call(runtimeValue("assertInput"), string(prompt.id), call(identifier(check), parameter)),
	};
	const filling: Statement = {
		kind: "variable",
		mutable: false,
		name: "input",
		value: call(identifier(fillName(prompt, context)), parameter),
	};
	const isShown = showsInput(prompt);
	const isRead = isChecked || isShown;
	const parameters = takesExtra ? [declared, extraParameter] : [declared];
	const before = [...(isChecked ? [assertion] : []), ...(hasDefaults(prompt) && isShown ? [filling] : [])];
	return {
		type: { kind: "functionType", ...(isNative ? nativeParameter(prompt) : {}), parameters, returns },
		value: arrow(
			takesExtra ? [isRead ? given : { ...given, name: "_input" }, { name: "extra" }] : isRead ? [given] : [],
			before.length > 0 ? [...before, { kind: "return", value: result }] : result,
		),
	};
}

const extraParameter: Parameter = { name: "extra", type: keyword("object"), optional: true };

function fixedMembers(
	prompt: PromptIR,
	texts: MessageTexts,
	schemas: SchemaTable,
	context: PromptContext,
): readonly Member[] {
	const inputTypes = [`${prompt.typeName}Input`, ...(hasDefaults(prompt) ? [filledTypeName(prompt)] : [])];
	const keys = array(prompt.input.fields.map(({ name }) => string(name)));
	// A check that refuses further keys itself need not be told of them.
	const isOpen = prompt.input.additional !== undefined || prompt.input.closed === true;
	const input: Expression = {
		kind: "call",
		callee: runtimeValue("promptInput"),
		// TypeScript would infer the input from the check, which takes any messages.
		typeArguments: takesNative(prompt) ? inputTypes.map((name) => reference(name)) : [],
		arguments: [
			string(prompt.id),
			identifier(checkName(prompt, context)),
			schemas.ofType(prompt.input, `${prompt.localName}InputSchema`),
			...(isOpen ? (hasDefaults(prompt) ? [{ kind: "undefined" } as const] : []) : [keys]),
			...(hasDefaults(prompt) ? [identifier(fillName(prompt, context))] : []),
		],
		pure: true,
	};
	const messages =
		texts.conversation === undefined
			? array(
					prompt.messages.map((message) =>
						object([property("role", string(message.role)), property("content", texts.textOf(message))]),
					),
				)
			: call(runtimeValue("neutralMessages"), string(prompt.id), texts.conversation);
	const messageType = runtimeType(texts.conversation === undefined ? "TextMessage" : "Message");
	const [only] = prompt.messages;
	return [
		{ name: "meta", doc: "What the definition says about the prompt.", ...emitMeta(prompt) },
		{
			name: "input",
			doc: "Checks a value of unknown origin; a Standard Schema.",
			type: runtimeType("PromptInput", ...inputTypes.map((name) => reference(name))),
			value: input,
		},
		...(prompt.format === "text" && only !== undefined
			? [
					{
						name: "text",
						doc: "The text.",
						...promptFunction(prompt, context, keyword("string"), texts.textOf(only)),
					},
				]
			: []),
		{
			name: "messages",
			doc: "The messages, for any provider.",
			...promptFunction(prompt, context, arrayType(messageType), messages),
		},
	];
}

function providerMembers(
	prompt: PromptIR,
	texts: MessageTexts & { readonly wire: WireTexts; readonly tools: EmitContext["tools"] | undefined },
	schemas: SchemaTable,
	context: PromptContext,
): readonly Member[] {
	return prompt.providers.flatMap(({ name, settings }) => {
		const emitContext: EmitContext = {
			prompt,
			settings,
			text: texts.textOf,
			...(texts.conversation === undefined ? {} : { conversation: texts.conversation }),
			isNative: takesNative(prompt),
			schema: (schema, wish = pascalCase(name)) => schemas.make(schema, `${prompt.localName}${wish}Schema`),
			...(texts.tools === undefined ? {} : { tools: texts.tools }),
		};
		const methods = context.providers.find((provider) => provider.name === name)?.methods ?? [];
		return methods
			.filter((method) => method.unsupported?.(prompt) === undefined)
			.flatMap((method) => [
				{ name: method.name, doc: method.doc, ...providerFunction(method, emitContext, context) },
				...(prompt.wire === true && method.isBody === true
					? [wireMember(method, emitContext, texts.wire, context)]
					: []),
			]);
	});
}

function providerFunction(
	method: ProviderMethod,
	emitContext: EmitContext,
	context: PromptContext,
): { readonly type: TypeNode; readonly value: Expression } {
	const returns = method.returns(emitContext);
	const result = method.emit(emitContext);
	return method.takesInput
		? promptFunction(emitContext.prompt, context, returns, result, emitContext)
		: { type: { kind: "functionType", parameters: [], returns }, value: arrow([], result) };
}

/** The function beside a provider's own that returns the body as JSON; schemas are constant, so they are escaped with it. */
function wireMember(
	{ name, emit }: ProviderMethod,
	emitContext: EmitContext,
	{ known }: WireTexts,
	context: PromptContext,
): Member {
	const body = emit({ ...emitContext, schema: jsonExpression });
	return {
		name: `${name}JSON`,
		doc: `What \`JSON.stringify({ ...${name}(input), ...extra })\` gives, escaped when it was generated as far as it is constant.`,
		...promptFunction(emitContext.prompt, context, keyword("string"), wireText(body, known), {
			isNative: emitContext.isNative,
			takesExtra: true,
		}),
	};
}
