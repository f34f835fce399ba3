import type { BinaryOperator, Expression, Statement } from "../../model/code.ts";
import {
	binary,
	call,
	identifier,
	keyword,
	member,
	not,
	number,
	runtimeValue,
	string,
} from "../../model/code-builders.ts";
import type { ConstraintIR, FormatName } from "../../model/constraint-ir.ts";
import { negate } from "../negate.ts";
import type { Check } from "./check.ts";
import { reportIf } from "./statements.ts";

/** A test of a value of the right kind that is true where the value breaks the rule. */
function breaks(rule: ConstraintIR, { value, loose, inside: { parts } }: Check): Expression {
	const compare = (operator: BinaryOperator, left: Expression): Expression =>
		binary(operator, left, number("value" in rule ? rule.value : 0));
	const object: Expression = loose ? { kind: "as", value, type: keyword("object") } : value;
	const keys = member(call(member(identifier("Object"), "keys"), object), "length");
	switch (rule.kind) {
		case "minimum":
			return compare("<", value);
		case "maximum":
			return compare(">", value);
		case "exclusiveMinimum":
			return compare("<=", value);
		case "exclusiveMaximum":
			return compare(">=", value);
		case "multipleOf":
			return Number.isInteger(rule.value)
				? binary("!==", binary("%", value, number(rule.value)), number(0))
				: not(call(runtimeValue("isMultipleOf"), value, number(rule.value)));
		case "minLength":
			return rule.value === 1
				? binary("===", value, string(""))
				: call(runtimeValue("isShorterThan"), value, number(rule.value));
		case "maxLength":
			return call(runtimeValue("isLongerThan"), value, number(rule.value));
		case "pattern":
			return not(call(member(parts.pattern(rule.source, rule.flags ?? "u"), "test"), value));
		case "format":
			return rule.source === undefined
				? not(call(runtimeValue(formats[rule.name].test), value))
				: not(call(member(parts.pattern(rule.source, "u"), "test"), value));
		case "finite":
			return not(call(member(identifier("Number"), "isFinite"), value));
		case "minItems":
			return compare("<", member(value, "length"));
		case "maxItems":
			return compare(">", member(value, "length"));
		case "uniqueItems":
			return not(call(runtimeValue("isUnique"), value));
		case "minProperties":
			return compare("<", keys);
		case "maxProperties":
			return compare(">", keys);
		case "propertyNames":
			throw new Error("the names of properties are checked one by one");
	}
}

const opposites: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
	"<": ">=",
	">": "<=",
	"<=": ">",
	">=": "<",
};

/** A test of a value of the right kind, which is never NaN, that is true where the value keeps the rule. */
export function keeps(rule: ConstraintIR, check: Check): Expression {
	const test = breaks(rule, check);
	const opposite = test.kind === "binary" ? opposites[test.operator] : undefined;
	return test.kind === "binary" && opposite !== undefined ? { ...test, operator: opposite } : negate(test);
}

/** Reports each rule that a value of the right kind breaks. */
export const checkConstraints = (rules: readonly ConstraintIR[] | undefined, check: Check): readonly Statement[] =>
	(rules ?? []).map((rule) =>
		reportIf(breaks(rule, check), check, {
			kind: "rule",
			words: ruleWords(rule),
			...(rule.message === undefined ? {} : { message: rule.message }),
		}),
	);

const counted = (count: number, word: string, words: string): string => `${count} ${count === 1 ? word : words}`;

/** A rule in the words of an error message, behind "must be". */
export function ruleWords(rule: ConstraintIR): string {
	switch (rule.kind) {
		case "minimum":
			return `at least ${rule.value}`;
		case "maximum":
			return `at most ${rule.value}`;
		case "exclusiveMinimum":
			return `above ${rule.value}`;
		case "exclusiveMaximum":
			return `below ${rule.value}`;
		case "multipleOf":
			return `a multiple of ${rule.value}`;
		case "minLength":
			return rule.value === 1 ? "text that is not empty" : `at least ${rule.value} characters long`;
		case "maxLength":
			return `at most ${counted(rule.value, "character", "characters")} long`;
		case "pattern":
			return `text that matches /${rule.source}/`;
		case "format":
			return formats[rule.name].words;
		case "finite":
			return "a finite number";
		case "minItems":
			return `a list of at least ${counted(rule.value, "item", "items")}`;
		case "maxItems":
			return `a list of at most ${counted(rule.value, "item", "items")}`;
		case "uniqueItems":
			return "a list without equal items";
		case "minProperties":
			return `an object with at least ${counted(rule.value, "key", "keys")}`;
		case "maxProperties":
			return `an object with at most ${counted(rule.value, "key", "keys")}`;
		case "propertyNames":
			return "an object with other keys";
	}
}

/** The runtime's function and the words for each format. */
const formats: Readonly<Record<FormatName, { readonly test: string; readonly words: string }>> = {
	date: { test: "isDate", words: "a date such as 2024-12-31" },
	"date-time": { test: "isDateTime", words: "a date and time such as 2024-12-31T23:59:59Z" },
	duration: { test: "isDuration", words: "a duration such as P1DT12H" },
	email: { test: "isEmail", words: "an email address" },
	hostname: { test: "isHostname", words: "the name of a host" },
	"http-url": { test: "isHttpUrl", words: "a URL with http or https" },
	ipv4: { test: "isIpv4", words: "an IPv4 address" },
	ipv6: { test: "isIpv6", words: "an IPv6 address" },
	iri: { test: "isIri", words: "an IRI" },
	"iri-reference": { test: "isIriReference", words: "an IRI reference" },
	"json-pointer": { test: "isJsonPointer", words: "a JSON pointer" },
	"local-date-time": { test: "isLocalDateTime", words: "a date and time such as 2024-12-31T23:59:59" },
	regex: { test: "isRegex", words: "a regular expression" },
	"relative-json-pointer": { test: "isRelativeJsonPointer", words: "a relative JSON pointer" },
	time: { test: "isTime", words: "a time such as 23:59:59Z" },
	uri: { test: "isUri", words: "a URI" },
	"uri-reference": { test: "isUriReference", words: "a URI reference" },
	"uri-template": { test: "isUriTemplate", words: "a URI template" },
	url: { test: "isUrl", words: "a URL" },
	uuid: { test: "isUuid", words: "a UUID" },
};
