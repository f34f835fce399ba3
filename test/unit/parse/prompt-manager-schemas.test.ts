import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../../generator/model/source-file.ts";
import { parseSources } from "../../../generator/parse/parse-sources.ts";
import { compilePromptManagerSchema, createPromptManagerSchema } from "../../support/prompt-manager-schemas.ts";
import { compileAndImport, createSourceFile } from "../../support/run-prompt.ts";

const file = (...schemas: readonly object[]): SourceFile =>
	createPromptManagerSchema("schemas/s.yaml", JSON.stringify({ version: "1.0.0", metadata: {}, schemas }));

const schema = (...fields: readonly object[]) => ({ name: "s", fields });

const check = (...schemas: readonly object[]) => compilePromptManagerSchema("s", [file(...schemas)]);

/** A required field `a` of a type with one validator. */
const validated = (type: object, validator: object) => schema({ name: "a", ...type, validators: [validator] });

const string = { type: "string" };
const strings = { type: "list", item_type: "string" };
const dict = { type: "dict" };

describe("each validator has its say", () => {
	test.each<[name: string, type: object, validator: object, right: unknown, wrong: unknown, message: string]>([
		["min_length", string, { min_value: 2 }, "ab", "a", "a must be at least 2 characters long"],
		["min_length", string, { value: 2 }, "😀😀", "😀", "a must be at least 2 characters long"],
		["min_length", strings, { min_value: 1 }, ["x"], [], "a must be a list of at least 1 item"],
		["min_length", dict, { min_value: 1 }, { x: 1 }, {}, "a must be an object with at least 1 key"],
		["max_length", string, { max_value: 2 }, "ab", "abc", "a must be at most 2 characters long"],
		["max_length", strings, { max_value: 1 }, ["x"], ["x", "y"], "a must be a list of at most 1 item"],
		["max_length", dict, { max_value: 1 }, { x: 1 }, { x: 1, y: 2 }, "a must be an object with at most 1 key"],
		["max_length", string, { min_value: 1, max_value: 2 }, "a", "", "a must be text that is not empty"],
		["min_value", { type: "integer" }, { min_value: 3 }, 3, 2, "a must be at least 3"],
		["min_value", { type: "float" }, { value: 0.5 }, 0.5, 0.4, "a must be at least 0.5"],
		["max_value", { type: "integer" }, { max_value: 3 }, 3, 4, "a must be at most 3"],
		["range", { type: "float" }, { min_value: 0.1, max_value: 60 }, 60, 60.5, "a must be at most 60"],
		["range", { type: "integer" }, { min_value: 1, max_value: 3 }, 1, 0, "a must be at least 1"],
		["regex", string, { pattern: "^[A-Z]{2}$" }, "CA", "Ca", "a must be text that matches /^[A-Z]{2}$/"],
		["regex", string, { pattern: "b" }, "abc", "ac", "a must be text that matches /b/"],
		["enum", string, { allowed_values: ["x", "y"] }, "y", "z", 'a must be "x" or "y", but is string'],
		["enum", { type: "enum" }, { allowed_values: ["x", 2, true] }, 2, "2", 'a must be "x", 2 or true, but is string'],
		["enum", { type: "enum" }, { allowed_values: ["x"] }, "x", "z", 'a must be "x", but is string'],
		["enum", { type: "any" }, { allowed_values: ["x", 1] }, 1, 2, 'a must be "x" or 1, but is number'],
		[
			"enum",
			{ type: "list", item_type: "enum" },
			{ allowed_values: ["x", "y"] },
			["x", "x"],
			["z"],
			'a[0] must be "x" or "y", but is string',
		],
		["email", string, {}, "ada@example.com", "ada", "a must be an email address"],
		["url", string, {}, "https://example.com/?q=1", "ftp://example.com", "a must be a URL with http or https"],
		["url", string, {}, "http://[::1]:8080", "https://", "a must be a URL with http or https"],
		["uuid", string, {}, "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08", "a must be a UUID"],
		["date", string, {}, "2024-02-29", "2023-02-29", "a must be a date such as 2024-12-31"],
		[
			"datetime",
			string,
			{},
			"2024-12-31T23:59:59",
			"2024-12-31",
			"a must be a date and time such as 2024-12-31T23:59:59",
		],
		[
			"datetime",
			string,
			{},
			"2024-12-31T23:59:59.5+01:00",
			"2024-12-31T24:00:00",
			"a must be a date and time such as 2024-12-31T23:59:59",
		],
	])("%s on %j with %j", async (type, field, parameters, right, wrong, message) => {
		const plain = await check(validated(field, { type, ...parameters }));
		expect(plain.diagnostics).toEqual([]);
		expect(plain.messagesFor({ a: right })).toEqual([]);
		expect(plain.messagesFor({ a: wrong })).toEqual([message]);
		const own = await check(validated(field, { type, ...parameters, error_message: "Not that one!" }));
		expect(own.messagesFor({ a: right })).toEqual([]);
		expect(own.messagesFor({ a: wrong })).toEqual(["Not that one!"]);
	});

	test("custom: a function of Python is told, and not checked", async () => {
		const { diagnostics, messagesFor } = await check(
			validated(string, { type: "custom", custom_function: "is_prime" }),
		);
		expect(diagnostics).toMatchObject([
			{
				code: "custom-validator",
				severity: "warning",
				message: "The validator `is_prime` is a function of Python, which cannot be compiled: it is not checked.",
			},
		]);
		expect(messagesFor({ a: "x" })).toEqual([]);
	});

	test("several together, each by itself", async () => {
		const validators = [
			{ type: "min_length", min_value: 3, error_message: "Too short" },
			{ type: "regex", pattern: "^\\w+$" },
		];
		const { messagesFor } = await check(schema({ name: "a", ...string, validators }));
		expect(messagesFor({ a: "é!" })).toEqual(["Too short", "a must be text that matches /^[\\p{L}\\p{M}\\p{N}_]+$/"]);
		expect(messagesFor({ a: "été" })).toEqual([]);
	});

	test("on a value of any type they are for values of their kind", async () => {
		const { messagesFor } = await check(validated({ type: "any" }, { type: "min_length", min_value: 1 }));
		expect(messagesFor({ a: 5 })).toEqual([]);
		expect(messagesFor({ a: "" })).toEqual(["a must be text that is not empty"]);
		expect(messagesFor({ a: [] })).toEqual(["a must be a list of at least 1 item"]);
	});
});

describe("types", () => {
	test.each<[type: object, right: readonly unknown[], wrong: unknown, message: string]>([
		[string, ["", "x"], 5, "a must be string, but is number"],
		[{ type: "integer" }, [1, -3], 1.5, "a must be integer, but is number"],
		[{ type: "integer" }, [1], "5", "a must be integer, but is string"],
		[{ type: "float" }, [1, 1.5], "1", "a must be number, but is string"],
		[{ type: "boolean" }, [true, false], 1, "a must be boolean, but is number"],
		[strings, [[], ["x"]], [1], "a[0] must be string, but is number"],
		[{ type: "list", item_type: "dict" }, [[{}, { x: 1 }]], ["x"], "a[0] must be object, but is string"],
		[{ type: "list", item_type: "list" }, [[[], [1]]], [{}], "a[0] must be array, but is object"],
		[{ type: "list", item_type: "any" }, [[1, "x", null]], "x", "a must be array, but is string"],
		[dict, [{}, { x: [1] }], [], "a must be object, but is array"],
		[{ type: "any" }, [1, "x", null, {}], undefined, "a must be given, but is undefined"],
		[{ ...string, nullable: true }, [null, "x"], 5, "a must be string or null, but is number"],
	])("%j", async (type, right, wrong, message) => {
		const { diagnostics, messagesFor } = await check(schema({ name: "a", ...type }));
		expect(diagnostics).toEqual([]);
		for (const value of right) expect(messagesFor({ a: value })).toEqual([]);
		expect(messagesFor(wrong === undefined ? {} : { a: wrong })).toEqual([message]);
	});

	test.each<[field: object, isOptional: boolean]>([
		[{}, false],
		[{ nullable: true }, false],
		[{ required: true, default: "x" }, true],
		[{ required: false, default: "x" }, true],
		[{ required: false, nullable: true }, true],
		[{ required: false, nullable: true, default: null }, true],
	])("a field with %j may be left out: %s", async (field, isOptional) => {
		const { messagesFor } = await check(schema({ name: "a", ...string, ...field }));
		expect(messagesFor({}).length === 0).toBe(isOptional);
	});

	test("a default is what the template finds", async () => {
		const text = "format: text\ntemplate: { content: '{{a}} {{b}}' }\ninput_schema: s\n";
		const fields = schema(
			{ name: "a", ...string, required: false, default: "US" },
			{ name: "b", type: "float", default: 1.5 },
		);
		const { module } = await compileAndImport([createSourceFile("prompts/x.yaml", text), file(fields)]);
		expect(module?.["x"]?.["text"]?.({})).toBe("US 1.5");
		expect(module?.["x"]?.["text"]?.({ a: "DE" })).toBe("DE 1.5");
	});

	test("a message of an enum that may be null is kept", async () => {
		const validator = { type: "enum", allowed_values: ["x", "y"], error_message: "Neither x nor y" };
		const { messagesFor } = await check(schema({ name: "a", type: "enum", nullable: true, validators: [validator] }));
		expect(messagesFor({ a: null })).toEqual([]);
		expect(messagesFor({ a: "z" })).toEqual(["Neither x nor y"]);
	});
});

describe("other schemas", () => {
	const address = {
		name: "address",
		fields: [
			{ name: "street", type: "string" },
			{ name: "zip", type: "string", required: false, nullable: true },
		],
	};

	test.each([
		["the same file", [file(schema({ name: "a", type: "dict", nested_schema: "address" }), address)]],
		[
			"the file of its name",
			[
				file(schema({ name: "a", type: "dict", nested_schema: "address" })),
				createPromptManagerSchema("schemas/address.yml", JSON.stringify({ schemas: [address] })),
			],
		],
		[
			"another file beside a broken one",
			[
				file(schema({ name: "a", type: "dict", nested_schema: "address" })),
				createPromptManagerSchema("schemas/a-broken.yaml", "a: ["),
				createPromptManagerSchema("schemas/common.yaml", JSON.stringify({ schemas: [address] })),
			],
		],
		[
			"the nearest folder",
			[
				file(schema({ name: "a", type: "dict", nested_schema: "address" })),
				createPromptManagerSchema("prompts/schemas/address.yaml", JSON.stringify({ schemas: [address] })),
				createPromptManagerSchema("schemas/address.yaml", "schemas: []"),
			],
		],
	])("nested_schema in %s", async (_, files) => {
		const { diagnostics, messagesFor } = await compilePromptManagerSchema("s", files);
		expect(diagnostics).toEqual([]);
		expect(messagesFor({ a: { street: "x" } })).toEqual([]);
		expect(messagesFor({ a: { street: 5, zip: 1, x: 1 } })).toEqual([
			"a.street must be string, but is number",
			"a.zip must be string or null, but is number",
			"a[x] must be absent",
		]);
	});

	test("item_schema", async () => {
		const items = {
			name: "a",
			type: "list",
			item_schema: "address",
			validators: [{ type: "min_length", min_value: 1 }],
		};
		const { messagesFor } = await check(schema(items), address);
		expect(messagesFor({ a: [{ street: "x" }] })).toEqual([]);
		expect(messagesFor({ a: [] })).toEqual(["a must be a list of at least 1 item"]);
		expect(messagesFor({ a: [{}] })).toEqual(["a[0].street must be string, but is undefined"]);
	});

	test("extends: fields are inherited, and one's own take their place", async () => {
		const child = {
			name: "s",
			extends: "address",
			fields: [
				{ name: "zip", type: "integer" },
				{ name: "city", type: "string" },
			],
		};
		const { messagesFor } = await check(child, address);
		expect(messagesFor({ street: "x", zip: 1, city: "y" })).toEqual([]);
		expect(messagesFor({ zip: "1" })).toEqual([
			"street must be string, but is undefined",
			"zip must be integer, but is string",
			"city must be string, but is undefined",
		]);
	});

	test("a schema may hold itself, and another one that does", async () => {
		const tree = {
			name: "tree",
			fields: [
				{ name: "value", type: "integer" },
				{ name: "branches", type: "list", item_schema: "tree" },
			],
		};
		const nested = await check(schema({ name: "a", type: "dict", nested_schema: "tree" }), tree);
		expect(nested.diagnostics).toEqual([]);
		expect(nested.messagesFor({ a: { value: 1, branches: [{ value: 2, branches: [] }] } })).toEqual([]);
		expect(nested.messagesFor({ a: { value: 1, branches: [{ value: "2", branches: [] }] } })).toEqual([
			"a.branches[0].value must be integer, but is string",
		]);
		const whole = await check({
			...tree,
			name: "s",
			fields: [tree.fields[0], { ...tree.fields[1], item_schema: "s" }],
		});
		expect(whole.messagesFor({ value: 1, branches: [{ value: 2, branches: [] }] })).toEqual([]);
		expect(whole.messagesFor({ value: 1, branches: [{ value: 2, branches: 3 }] })).toEqual([
			"branches[0].branches must be array, but is number",
		]);
		const child = await check({ name: "s", extends: "tree", fields: [{ name: "b", type: "any" }] }, tree);
		expect(child.messagesFor({ value: 1, branches: [{ value: 2, branches: [] }], b: 1 })).toEqual([]);
		expect(child.messagesFor({ value: 1, branches: [{ value: 2 }], b: 1 })).toHaveLength(1);
	});

	test("strict refuses further keys, also inside; strict: false takes them", async () => {
		const strict = await check(schema({ name: "a", ...string }));
		expect(strict.messagesFor({ a: "x", b: 1 })).toEqual(["unknown variable b"]);
		const loose = await check({ ...schema({ name: "a", ...string }), strict: false });
		expect(loose.messagesFor({ a: "x", b: 1 })).toEqual([]);
		const allowed = await check({ ...schema({ name: "a", ...string }), strict: false, allow_extra: true });
		expect(allowed.messagesFor({ a: "x", b: 1 })).toEqual([]);
	});
});

describe("read_only and write_only", () => {
	const fields = [
		{ name: "views", type: "integer", read_only: true },
		{ name: "key", type: "string", write_only: true },
		{ name: "title", type: "string" },
	];
	const prompt = "format: text\ntemplate: { content: '{{title}}{{key}}' }\ninput_schema: s\noutput_schema: s\n";
	const sources: readonly SourceFile[] = [
		{ path: "prompts/x.yaml", root: "prompts", kind: "yaml", text: prompt },
		file(schema(...fields)),
	];

	test("an input has no field that is only read, an answer none that is only written", () => {
		const [document] = parseSources(sources).documents;
		expect(document?.input?.value.fields.map(({ name }) => name)).toEqual(["key", "title"]);
		const output = document?.output?.type;
		expect(output?.kind === "object" && output.fields.map(({ name }) => name)).toEqual(["views", "title"]);
	});

	test("an own field that is left out takes an inherited one with it", () => {
		const child = { name: "s", extends: "base", fields: [{ name: "title", type: "string", read_only: true }] };
		const base = { name: "base", fields };
		const [document] = parseSources([sources[0] as SourceFile, file(child, base)]).documents;
		expect(document?.input?.value.fields.map(({ name }) => name)).toEqual(["key"]);
	});
});

describe("mistakes in a schema", () => {
	const one = (field: object) => [schema({ name: "a", ...field })];
	const withValidator = (type: string, validator: object, further: object = {}) =>
		one({ type, ...further, validators: [validator] });

	test.each<[name: string, schemas: readonly object[], code: string, at: string, message: string]>([
		["an unknown key", [{ name: "s", fields: [], foo: 1 }], "unknown-key", '"foo"', "`foo` is not a key of a schema."],
		["an unknown type", one({ type: "str" }), "invalid-value", '"str"', "`fields[0].type` must be one of"],
		["no fields", [{ name: "s" }], "missing-key", '"name"', "The key `fields` is missing."],
		["a name with a dot", [schema({ name: "a.b", type: "any" })], "invalid-schema", '"a.b"', "is not made of letters"],
		[
			"__proto__",
			[schema({ name: "__proto__", type: "any" })],
			"invalid-schema",
			'"__proto__"',
			"No field can be named",
		],
		[
			"a name twice",
			[schema({ name: "a", type: "any" }, { name: "a", type: "any" })],
			"invalid-schema",
			'"a"',
			"The field `a` is declared twice.",
		],
		[
			"a list of nothing",
			one({ type: "list" }),
			"invalid-schema",
			'"list"',
			"A list needs `item_type` or `item_schema`.",
		],
		["an enum of nothing", one({ type: "enum" }), "invalid-schema", '"enum"', "An enum needs its values."],
		[
			"items of a text",
			one({ type: "string", item_type: "string" }),
			"invalid-schema",
			'"item_type"',
			"`item_type` cannot stand on a field of the type `string`.",
		],
		[
			"a text with a schema",
			one({ type: "string", nested_schema: "s" }),
			"invalid-schema",
			'"nested_schema"',
			"`nested_schema` cannot stand on a field of the type `string`.",
		],
		[
			"objects that are texts",
			[schema({ name: "a", type: "list", item_type: "string", item_schema: "t" }), { name: "t", fields: [] }],
			"invalid-schema",
			'"string"',
			"The items are objects by `item_schema`, not of the type `string`.",
		],
		[
			"optional without a default",
			one({ type: "string", required: false }),
			"invalid-schema",
			'"required"',
			"A field that is not required needs a `default`, or `nullable: true`.",
		],
		[
			"a default of another type",
			one({ type: "string", default: 5 }),
			"invalid-schema",
			"5",
			"The default of `a` is no value of its own schema.",
		],
		[
			"read and written by nobody",
			one({ type: "string", read_only: true, write_only: true }),
			"invalid-schema",
			'"write_only"',
			"A field that is `read_only` and `write_only` is part of nothing.",
		],
		[
			"strict with further keys",
			[{ ...schema({ name: "a", type: "any" }), allow_extra: true }],
			"invalid-schema",
			'"allow_extra"',
			"`allow_extra` does not go with `strict`, which is true where nothing else is said.",
		],
		[
			"a schema that extends itself",
			[{ name: "s", extends: "s", fields: [] }],
			"invalid-schema",
			'"s"',
			'The schema "s" extends itself.',
		],
		[
			"rules beside a schema that contains itself",
			one({ type: "dict", nullable: true, nested_schema: "s", validators: [{ type: "min_length", min_value: 1 }] }),
			"unsupported-schema-keyword",
			'"validators"',
			"Validators beside a schema that contains itself are not supported.",
		],
		["a missing schema", one({ type: "dict", nested_schema: "t" }), "missing-schema", '"t"', 'There is no schema "t".'],
		["a missing base", [{ name: "s", extends: "t", fields: [] }], "missing-schema", '"t"', 'There is no schema "t".'],
		[
			"a validator for another type",
			withValidator("integer", { type: "regex", pattern: "a" }),
			"invalid-schema",
			'"regex"',
			"The validator `regex` cannot stand on a field of the type `integer`.",
		],
		[
			"a length without a number",
			withValidator("string", { type: "min_length", max_value: 3 }),
			"invalid-schema",
			'"min_length"',
			"The validator `min_length` needs `min_value`.",
		],
		[
			"half a range",
			withValidator("integer", { type: "range", min_value: 3 }),
			"invalid-schema",
			'"range"',
			"The validator `range` needs `max_value`.",
		],
		[
			"a range without values",
			withValidator("integer", { type: "range", min_value: 3, max_value: 2 }),
			"invalid-schema",
			'"range"',
			"No value is at least 3 and at most 2.",
		],
		[
			"half a character",
			withValidator("string", { type: "min_length", min_value: 0.5 }),
			"invalid-schema",
			'"min_length"',
			"A length is a whole number from 0 on, and this is 0.5.",
		],
		["no pattern", withValidator("string", { type: "regex" }), "invalid-schema", '"regex"', "needs a `pattern`"],
		[
			"flags in a pattern",
			withValidator("string", { type: "regex", pattern: "(?i)a" }),
			"invalid-schema",
			'"(?i)a"',
			"`(?i)a` cannot be written as a regular expression of JavaScript.",
		],
		[
			"no function",
			withValidator("string", { type: "custom" }),
			"invalid-schema",
			'"custom"',
			"The validator `custom` needs a `custom_function`.",
		],
		[
			"no values",
			withValidator("string", { type: "enum", allowed_values: [] }),
			"invalid-schema",
			'"enum"',
			"The validator `enum` needs `allowed_values`.",
		],
		[
			"values of another type",
			withValidator("string", { type: "enum", allowed_values: ["x", 5] }),
			"invalid-schema",
			"5",
			"The value 5 is none that the field's type and other validators allow.",
		],
		[
			"an enum of lists",
			withValidator("list", { type: "enum", allowed_values: ["x"] }, { item_type: "string" }),
			"invalid-schema",
			'"enum"',
			"No list is one of an enum's values.",
		],
		[
			"a parameter of another validator",
			withValidator("string", { type: "email", pattern: "a" }),
			"invalid-schema",
			'"pattern"',
			"`pattern` says nothing in a validator of the type `email`.",
		],
	])("%s", async (_, schemas, code, at, message) => {
		const source = file(...schemas);
		const { diagnostics } = await compilePromptManagerSchema("s", [source]);
		const [finding, ...others] = diagnostics;
		expect(others).toEqual([]);
		expect(finding?.code).toBe(code);
		expect(source.text.slice(finding?.span.start, finding?.span.end)).toBe(at);
		expect(finding?.span.path).toBe("schemas/s.yaml");
		expect(finding?.message).toContain(message);
	});

	test("a file of schemas has its own keys", async () => {
		const source = createPromptManagerSchema("schemas/s.yaml", "schema: 1\nschemas: [{ name: s, fields: [] }]\n");
		const { diagnostics } = await compilePromptManagerSchema("s", [source]);
		expect(diagnostics.map(({ message }) => message)).toEqual(["`schema` is not a key of a file of schemas."]);
	});

	test("others of the same file are not looked at", async () => {
		const { diagnostics } = await check(schema(), { name: "t", fields: [{ name: "a", type: "str" }] });
		expect(diagnostics).toEqual([]);
	});
});

describe("a prompt's reference", () => {
	const diagnose = async (name: string, ...files: readonly SourceFile[]) =>
		(await compilePromptManagerSchema(name, files)).diagnostics.map(({ code, message, hint, span }) => ({
			code,
			message,
			hint,
			path: span.path,
		}));

	test("to a name that is nearly there", async () => {
		const [finding] = await diagnose("costumer", file({ name: "customer", fields: [] }));
		expect(finding).toEqual({
			code: "missing-schema",
			message: 'There is no schema "costumer".',
			hint: "Did you mean `customer`?",
			path: "prompts/x.yaml",
		});
	});

	test("to a name that is not there says where it is looked for", async () => {
		const [finding] = await diagnose("s");
		expect(finding?.hint).toBe("It is looked for in prompts/schemas/s.yaml or schemas/s.yaml.");
	});

	test("to a broken file", async () => {
		const [finding] = await diagnose("s", createPromptManagerSchema("schemas/s.yaml", "schemas: ["));
		expect(finding).toMatchObject({
			code: "unreadable-schema",
			message: 'The schema "s" was not found, and schemas/s.yaml cannot be read: it is not valid YAML.',
		});
	});

	test("that is no name", async () => {
		expect(await diagnose("{ a: 1 }")).toMatchObject([
			{ code: "wrong-type", message: "`input_schema` must be the name of a schema, but it is a map." },
		]);
	});
});
