import fc from "fast-check";
import type { TypeIR } from "../../generator/model/type-ir.ts";

/** Texts that are of one of the formats, or nearly. */
const texts = [
	"", "a", "ab", "abc", "abcd", "aXc", "a\nc", "a😀c", "😀", "😀😀", "ABC", "abx", "a.b", "a+b", "word", "two words",
	"ada@example.com", "a.b@c.de", "a@b", "a..b@c.de", "'a@b.cd",
	"https://example.com/a?b#c", "mailto:a@b.c", "http:a", "//a", "http://a b",
	"2eb8aa08-aa98-41ea-b4aa-73b441d16380", "2eb8aa08-aa98-71ea-b4aa-73b441d16380", "2eb8aa08-aa98-01ea-b4aa-73b441d16380",
	"2EB8AA08-AA98-41EA-74AA-73B441D16380", "00000000-0000-0000-0000-000000000000",
	"V1StGXR8_Z5jdHi6B-myT", "tz4a98xxat96iws9zmbrgj3a", "01ARZ3NDEKTSV4RRFFQ69G5FAV",
	"192.168.0.1", "192.168.0.256", "10.0.0.0/8", "10.0.0.0/33", "::1", "1::2::3", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7",
	"+491234567", "+0123", "aGVsbG8=", "aGVsbG8", "deadBEEF", "example.com", "-a.b", "localhost",
	"2024-02-29", "2023-02-29", "2024-13-01", "12:30", "12:30:15", "12:30:15.123", "24:00",
	"2024-02-29T12:30:15Z", "2024-02-29T12:30Z", "2024-02-29T12:30:15", "2024-02-29T12:30:15.123+02:00", "2024-02-29T12:30:15.123Z",
	"P1DT12H", "P2W", "P", "PT", "P1.5D",
]; // biome-ignore format: a table
const numbers = [
	-5,
	-4,
	-3,
	-2,
	-1,
	-0,
	0,
	0.25,
	0.5,
	1,
	1.5,
	2,
	3,
	3.5,
	4,
	10,
	2 ** 31,
	-(2 ** 31),
	2 ** 31 - 1,
	2 ** 32 - 1,
	2 ** 32,
	2 ** 53,
	2 ** 53 - 1,
	-(2 ** 53),
	1e300,
	Number.POSITIVE_INFINITY,
	Number.NEGATIVE_INFINITY,
	Number.NaN,
];

const anyText = fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5, unit: "grapheme" }));
const anyNumber = fc.oneof(fc.constantFrom(...numbers), fc.double(), fc.integer());

/** Zod takes for a multiple what differs from one by next to nothing: these differ by more, or not at all. */
const roundNumber = fc.oneof(fc.constantFrom(...numbers.filter((value) => Math.abs(value) < 1e6)), fc.integer());

/** Values of all kinds. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
	anyText,
	roundNumber,
	fc.constantFrom<unknown>(
		true,
		false,
		null,
		undefined,
		[],
		{},
		["a"],
		[1, 2],
		{ a: "a" },
		{ b: "b" },
		{ a: "a", b: "b" },
	),
	fc.constantFrom<unknown>(
		{ name: "Rex" },
		{ name: "", age: 1 },
		[{ name: "Rex" }],
		{ kind: "a", a: "x" },
		{ kind: "b", a: "x" },
	),
);

/** Values that are of a type, or nearly: its rules are not kept, and parts of it are of other types or missing. */
export const valueNear = (type: TypeIR, depth = 0): fc.Arbitrary<unknown> =>
	fc.oneof({ arbitrary: nearly(type, depth), weight: 12 }, { arbitrary: anything, weight: 1 });

function nearly(type: TypeIR, depth: number): fc.Arbitrary<unknown> {
	const inner = (part: TypeIR): fc.Arbitrary<unknown> => valueNear(part, depth + 1);
	switch (type.kind) {
		case "string":
			return anyText;
		case "number":
		case "integer":
			return type.constraints?.some(({ kind }) => kind === "multipleOf") ? roundNumber : anyNumber;
		case "boolean":
			return fc.boolean();
		case "null":
			return fc.constant(null);
		case "undefined":
			return fc.constant(undefined);
		case "runtime":
			throw new Error(`no schema is of the type ${type.name}`);
		case "unknown":
			return anything;
		case "literal":
			return fc.constant(type.value);
		case "union":
			return type.members.length === 0 ? anything : fc.oneof(...type.members.map(inner));
		case "reference":
			return depth > 6 ? anything : nearly(type.target(), depth + 1);
		case "record":
			return fc.dictionary(fc.constantFrom("a", "bc", "def"), inner(type.values), {
				maxKeys: 3,
				noNullPrototype: true,
			});
		case "array": {
			const { tuple, items } = type;
			if (tuple === undefined) return fc.array(inner(items), { maxLength: 3 });
			const places = fc.tuple(...tuple.places.map(inner), ...(tuple.rest === undefined ? [] : [inner(tuple.rest)]));
			return fc
				.tuple(places, fc.nat({ max: 4 }), anything)
				.map(([values, cut, more]) => (cut === 4 ? [...values, more] : cut === 3 ? values.slice(0, -1) : values));
		}
		case "object": {
			const fields = Object.fromEntries(type.fields.map((field) => [field.name, inner(field.type)]));
			const required = type.fields.flatMap(({ name, optional }) => (optional ? [] : [name]));
			const whole = fc.record(fields, { requiredKeys: required, noNullPrototype: true });
			const some = fc.record(fields, { requiredKeys: [], noNullPrototype: true });
			const more = fc.tuple(whole, anything).map(([value, extra]) => ({ ...value, more: extra }));
			return fc.oneof({ arbitrary: whole, weight: 4 }, some, more);
		}
	}
}
