import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
	dateTimeFormat,
	stringFormats,
	timeFormat,
	uuidFormat,
} from "../../../generator/typescript/zod/string-formats.ts";

const { regexes } = z;

/** Zod's own expression for each format that has one of its own name. */
const own: Readonly<Record<string, RegExp>> = {
	email: regexes.email,
	uuid: regexes.uuid(),
	uuidv4: regexes.uuid(4),
	uuidv6: regexes.uuid(6),
	uuidv7: regexes.uuid(7),
	guid: regexes.guid,
	nanoid: regexes.nanoid,
	cuid: regexes.cuid,
	cuid2: regexes.cuid2,
	ulid: regexes.ulid,
	xid: regexes.xid,
	ksuid: regexes.ksuid,
	ipv4: regexes.ipv4,
	cidrv4: regexes.cidrv4,
	e164: regexes.e164,
	base64: regexes.base64,
	hex: regexes.hex,
	hostname: regexes.hostname,
	lowercase: regexes.lowercase,
	uppercase: regexes.uppercase,
	date: regexes.date,
	duration: regexes.duration,
};

describe("the formats of zod", () => {
	test.each(Object.keys(stringFormats))("%s is zod's own expression", (name) => {
		expect(new RegExp(stringFormats[name]?.source ?? "").source).toBe(own[name]?.source);
	});

	test.each(["1", "4", "7"])("a UUID of version %s is zod's own expression", (version) => {
		expect(uuidFormat(version).source).toBe(regexes.uuid(Number(version)).source);
	});

	test.each([{}, { precision: -1 }, { precision: 0 }, { precision: 3 }])("a time with %j is zod's own", (options) => {
		expect(new RegExp(timeFormat(options).source).source).toBe(regexes.time(options).source);
	});

	test.each([{}, { offset: true }, { local: true }, { offset: true, local: true, precision: 3 }, { precision: 0 }])(
		"a date and time with %j is zod's own",
		(options) => {
			expect(new RegExp(dateTimeFormat(options).source).source).toBe(regexes.datetime(options).source);
		},
	);

	test.each(Object.values(stringFormats))("$source means the same with the flag u", ({ source }) => {
		expect(() => new RegExp(source, "u")).not.toThrow();
	});
});
