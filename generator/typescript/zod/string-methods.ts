import type { ConstraintIR } from "../../model/constraint-ir.ts";
import { numberArgument, refuseCall, textArgument, type ZodCall } from "./call.ts";
import { readOptions } from "./read-options.ts";
import { regexOf } from "./regex-of.ts";
import { dateTimeFormat, formatRule, stringFormats, timeFormat, uuidFormat } from "./string-formats.ts";

/** The rules that a check of texts adds; undefined for a name that is none. */
export function stringRules(name: string, call: ZodCall): readonly ConstraintIR[] | undefined {
	const length = lengths[name];
	if (length !== undefined) {
		const value = name === "nonempty" ? 1 : numberArgument(call, 0);
		const message = messageOf(call, name === "nonempty" ? 0 : 1);
		return value === undefined ? [] : length.map((kind): ConstraintIR => ({ kind, value, ...message }));
	}
	const around = parts[name];
	if (around !== undefined) {
		const text = textArgument(call, 0);
		return text === undefined ? [] : [{ kind: "pattern", source: around(escapeText(text)), ...messageOf(call, 1) }];
	}
	if (name === "regex") {
		const argument = call.argument(0);
		const pattern = argument && regexOf(argument);
		if (pattern !== undefined) return [{ ...pattern, ...messageOf(call, 1) }];
		refuseCall(
			call,
			"whose expression is not written down",
			"Write it as `/…/`, without the flag `y`, or as a constant.",
		);
		return [];
	}
	return formatRules(name, call);
}

/** The rule of a format by its name, of `z.email()` as of `z.string().email()`; undefined for a name that is none. */
export function formatRules(name: string, call: ZodCall): readonly ConstraintIR[] | undefined {
	if (!isFormat(name)) return undefined;
	const { message, options } = readOptions(call.argument(0), knownOptions[name] ?? [], call.walk);
	const said = message === undefined ? {} : { message };
	if (name === "url") return [{ kind: "format", name: "url", ...said }];
	if (name === "ipv6") return [{ kind: "format", name: "ipv6", ...said }];
	if (name === "datetime") return [{ ...formatRule(dateTimeFormat(options)), ...said }];
	if (name === "time") return [{ ...formatRule(timeFormat(options)), ...said }];
	const version = options["version"];
	const format = name === "uuid" && typeof version === "string" ? uuidFormat(version.slice(1)) : stringFormats[name];
	return format === undefined ? undefined : [{ ...formatRule(format), ...said }];
}

const isFormat = (name: string): boolean =>
	["url", "ipv6", "datetime", "time"].includes(name) || Object.hasOwn(stringFormats, name);

const knownOptions: Readonly<Record<string, readonly string[]>> = {
	datetime: ["offset", "local", "precision"],
	time: ["precision"],
	uuid: ["version"],
};

const lengths: Readonly<Record<string, readonly ("minLength" | "maxLength")[]>> = {
	min: ["minLength"],
	max: ["maxLength"],
	length: ["minLength", "maxLength"],
	nonempty: ["minLength"],
};

const parts: Readonly<Record<string, (text: string) => string>> = {
	includes: (text) => text,
	startsWith: (text) => `^${text}`,
	endsWith: (text) => `${text}$`,
};

const escapeText = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function messageOf(call: ZodCall, place: number): { readonly message?: string } {
	const { message } = readOptions(call.argument(place), [], call.walk);
	return message === undefined ? {} : { message };
}
