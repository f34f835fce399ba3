import { expect, test } from "vitest";
import {
	isDate,
	isDateTime,
	isDuration,
	isEmail,
	isHostname,
	isHttpUrl,
	isIpv4,
	isIpv6,
	isIri,
	isIriReference,
	isJsonPointer,
	isLocalDateTime,
	isRegex,
	isRelativeJsonPointer,
	isTime,
	isUri,
	isUriReference,
	isUriTemplate,
	isUrl,
	isUuid,
} from "../../../runtime/index.ts";

/** For each format texts that are one, and texts that are none; the official suite holds many more. */
const formats = {
	isDate: {
		check: isDate,
		right: ["2024-02-29", "0400-02-29"],
		wrong: ["2023-02-29", "2024-13-01", "24-01-01", "2024-01-01\n"],
	},
	isDateTime: {
		check: isDateTime,
		right: ["2024-12-31T23:59:59Z", "1998-12-31T15:59:60.123-08:00"],
		wrong: ["2024-12-31", "2024-12-31 23:59:59Z"],
	},
	isDuration: { check: isDuration, right: ["P1DT12H", "P2W"], wrong: ["P", "PT", "P1Y2W", "PT1H2S"] },
	isEmail: {
		check: isEmail,
		right: ["ada@example.com", '"a b"@[IPv6:::1]'],
		wrong: ["ada", "@a.b", "a..b@c.d", "a b@c.d", "a@b_c.d"],
	},
	isHostname: {
		check: isHostname,
		right: ["example.com", "a", "1a--b", "xn--bcher-kva.example", "XN--BCHER-KVA"],
		wrong: [
			"",
			"a.",
			"a..b",
			"-a",
			"a-",
			"a_b",
			`${"a".repeat(64)}.b`,
			"xn--",
			"xn--abc-",
			"xn--a-\u00e9",
			"bücher",
			"a\n",
		],
	},
	isHttpUrl: {
		check: isHttpUrl,
		right: ["http://a", "HTTPS://u:p@a.b:8/c?d#e", "http://[::1]/"],
		wrong: [
			"ftp://a",
			"http:a",
			"http://",
			"http:///a",
			"http://?a",
			"http://:80",
			"http://u@",
			"http://a b",
			"http://é",
		],
	},
	isIri: { check: isIri, right: ["http://é.ü/ß?\ue000#ö"], wrong: ["é", "/é", "é:b", "aé:b"] },
	isIriReference: {
		check: isIriReference,
		right: ["é", "/é", "?\ue000", "#?é", "//é:80"],
		wrong: ["é:b", "/\ue000", "#\ue000", "#?\ue000", "//a:8é", "http://[v1.é]", "\ud800", "\ufdd0"],
	},
	isLocalDateTime: {
		check: isLocalDateTime,
		right: ["2024-12-31T23:59:59", "2024-12-31T23:59:59.5", "2024-12-31T23:59:59+01:00"],
		wrong: ["2024-12-31", "2024-12-31T23:59", "2024-12-31 23:59:59", "2024-12-31T23:59:59ZZ", "2024-02-30T00:00:00"],
	},
	isUriTemplate: {
		check: isUriTemplate,
		right: ["", "/users{/id}{?fields*,page:3}", "é{a.b}", "%41{%41}", "a'b", "{+a,b:9999}"],
		wrong: [
			"{",
			"}",
			"{}",
			"{a",
			"{a..b}",
			"{.a.}",
			"{a:0}",
			"{é}",
			"{$}",
			"a b",
			"%4",
			"{{a}}",
			"<",
			"{a-b}",
			"{a*:3}",
		],
	},
	isIpv4: { check: isIpv4, right: ["192.168.0.1"], wrong: ["192.168.0.256", "1.2.3", "01.2.3.4", "1.2.3.4."] },
	isIpv6: {
		check: isIpv6,
		right: ["::1", "1::", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8"],
		wrong: ["1::2::3", ":1", "1:2:3:4:5:6:7", "::1%a"],
	},
	isJsonPointer: { check: isJsonPointer, right: ["", "/a/0", "/a~1b"], wrong: ["a", "/~2"] },
	isRegex: { check: isRegex, right: ["^a"], wrong: ["("] },
	isRelativeJsonPointer: { check: isRelativeJsonPointer, right: ["0", "1/a", "2#"], wrong: ["/a", "-1/a", "01"] },
	isTime: { check: isTime, right: ["23:59:60Z", "08:30:06.28+00:20"], wrong: ["08:30:06", "24:00:00Z", "22:59:60Z"] },
	isUri: {
		check: isUri,
		right: ["https://a.b/?c#d", "urn:a:b"],
		wrong: ["//a.b", "a", "http:// a", "http://a/%6G", "\u212attp:a"],
	},
	isUriReference: { check: isUriReference, right: ["", "../a?b#c", "//a:80/b"], wrong: ["a\\b", "//a:b", "#a#b"] },
	isUrl: {
		check: isUrl,
		right: ["https://a.b/?c#d", "mailto:a@b.c", "http://ä.b/ c"],
		wrong: ["//a.b", "a", "http://", " http://a", "http://a/\n", "http://a:port"],
	},
	isUuid: {
		check: isUuid,
		right: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380"],
		wrong: ["2eb8aa08aa9811eab4aa73b441d16380", "x"],
	},
} as const;

test.each(Object.entries(formats))("%s", (_name, { check, right, wrong }) => {
	expect(right.filter((text) => !check(text))).toEqual([]);
	expect(wrong.filter((text) => check(text))).toEqual([]);
});
