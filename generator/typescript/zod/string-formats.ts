import type { ConstraintIR, FormatName } from "../../model/constraint-ir.ts";

const dateSource =
	"(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";

const uuidOf = (version: string): string =>
	`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`;

const anyUuid =
	"^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$";

const ipv4Source =
	"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])";

/** A format of zod's with the regular expression that it is, and the format of JSON Schema that it is like. */
type StringFormat = { readonly source: string; readonly format?: FormatName };

/**
 * The formats of zod 4 that are one regular expression, as zod writes it: they take and refuse what zod takes and refuses,
 * which is not quite what JSON Schema's formats do. `test/unit/typescript/zod-formats.test.ts` compares them with zod's.
 */
export const stringFormats: Readonly<Record<string, StringFormat>> = {
	email: {
		source:
			"^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
		format: "email",
	},
	uuid: { source: anyUuid, format: "uuid" },
	uuidv4: { source: uuidOf("4"), format: "uuid" },
	uuidv6: { source: uuidOf("6"), format: "uuid" },
	uuidv7: { source: uuidOf("7"), format: "uuid" },
	guid: { source: "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$", format: "uuid" },
	nanoid: { source: "^[a-zA-Z0-9_-]{21}$" },
	cuid: { source: "^[cC][0-9a-z]{6,}$" },
	cuid2: { source: "^[0-9a-z]+$" },
	ulid: { source: "^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$" },
	xid: { source: "^[0-9a-vA-V]{20}$" },
	ksuid: { source: "^[A-Za-z0-9]{27}$" },
	ipv4: { source: `^${ipv4Source}$`, format: "ipv4" },
	cidrv4: {
		source:
			"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\/([0-9]|[1-2][0-9]|3[0-2])$",
	},
	e164: { source: "^\\+[1-9]\\d{6,14}$" },
	base64: { source: "^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$" },
	hex: { source: "^[0-9a-fA-F]*$" },
	hostname: {
		source:
			"^(?=.{1,253}\\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\\.?$",
	},
	lowercase: { source: "^[^A-Z]*$" },
	uppercase: { source: "^[^a-z]*$" },
	date: { source: `^${dateSource}$`, format: "date" },
	duration: {
		source: "^P(?:(\\d+W)|(?!.*W)(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?)$",
		format: "duration",
	},
};

/** The constraint that a format of zod's is. */
export const formatRule = ({ source, format }: StringFormat): ConstraintIR =>
	format === undefined ? { kind: "pattern", source } : { kind: "format", name: format, source };

/** Zod's UUID of one version, 1 to 8. */
export const uuidFormat = (version: string): StringFormat => ({ source: uuidOf(version), format: "uuid" });

function timeSource(precision: unknown, seconds: boolean): string {
	const minutes = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	if (precision === -1) return minutes;
	if (precision === 0) return `${minutes}:[0-5]\\d`;
	if (typeof precision === "number") return `${minutes}:[0-5]\\d\\.\\d{${precision}}`;
	return seconds ? `${minutes}:[0-5]\\d(?:\\.\\d+)?` : `${minutes}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}

/** Zod's time of day, with its option. JSON Schema's has a zone, so there is no format that it is like. */
export const timeFormat = ({ precision }: Readonly<Record<string, unknown>>): StringFormat => ({
	source: `^${timeSource(precision, false)}$`,
});

/** Zod's date and time, with its options. */
export function dateTimeFormat({ precision, offset, local }: Readonly<Record<string, unknown>>): StringFormat {
	const zones = ["Z", ...(offset === true ? ["([+-](?:[01]\\d|2[0-3]):[0-5]\\d)"] : [])].join("|");
	const qualified = `${timeSource(precision, true)}(?:${zones})`;
	const time = local === true ? `${qualified}|${timeSource(precision, false)}` : qualified;
	const source = `^${dateSource}T(?:${time})$`;
	return local === true || precision === -1 ? { source } : { source, format: "date-time" };
}
