import { didYouMean } from "../did-you-mean.ts";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import { UsageError } from "../usage-error.ts";
import { convertCell } from "./convert-cell.ts";
import { findVariable, type Variable } from "./find-variable.ts";
import { RowProblem } from "./row-problem.ts";

/** What the command line says of columns: which variable each is (`""` for none), and which holds the custom_id. */
export type ColumnOptions = { readonly map: ReadonlyMap<string, string>; readonly id?: string };

/** A row as an input, and its custom_id where a column holds it. */
export type RowInput = { readonly input: { readonly [name: string]: unknown }; readonly id?: string };

type Column = { readonly name: string; readonly variable?: Variable };

/**
 * How the cells of a CSV file become an input. Throws a UsageError where a column is no variable of the prompt: its values
 * would be lost without a word.
 */
export function csvColumns(
	names: readonly string[],
	promptId: string,
	input: ObjectTypeIR,
	options: ColumnOptions,
): (cells: readonly string[]) => RowInput {
	const again = twice(names);
	if (again !== undefined) throw new UsageError(`Two columns are named "${again}": rename one of them.`);
	for (const name of [...options.map.keys(), ...(options.id === undefined ? [] : [options.id])]) {
		if (!names.includes(name)) throw new UsageError(`There is no column "${name}"${didYouMean(name, names) || "."}`);
	}
	const columns = names.map((name): Column => {
		const target = options.map.get(name) ?? name;
		const variable = target === "" ? undefined : findVariable(input, target);
		if (variable === undefined && target !== "" && name !== options.id) {
			throw unknownColumn(name, target, promptId, input);
		}
		return { name, ...(variable === undefined ? {} : { variable }) };
	});
	const both = twice(columns.flatMap(({ variable }) => (variable === undefined ? [] : [variable.keys.join(".")])));
	if (both !== undefined) throw new UsageError(`Two columns are the variable "${both}"; --map column= leaves one out.`);
	const idIndex = options.id === undefined ? -1 : names.indexOf(options.id);
	return (cells) => {
		const row: { [name: string]: unknown } = {};
		columns.forEach(({ name, variable }, index) => {
			if (variable === undefined) return;
			const converted = convertCell(cells[index] ?? "", variable.type, variable.optional);
			if (converted.kind === "problem") {
				throw new RowProblem(`column "${name}" must be ${converted.expected}, and its cell is not`);
			}
			if (converted.kind === "value") setIn(row, variable.keys, converted.value);
		});
		const id = cells[idIndex];
		return id === undefined ? { input: row } : { input: row, id };
	};
}

/** How the object in a line of JSON becomes an input: keys are renamed, dropped, or left to the prompt's own check. */
export function jsonKeys(input: ObjectTypeIR, options: ColumnOptions): (row: object) => RowInput {
	const { map, id } = options;
	for (const target of map.values()) {
		if (target !== "" && findVariable(input, target) === undefined) throw noVariable(target, input);
	}
	const isVariable = id !== undefined && findVariable(input, id) !== undefined;
	const isPlain = map.size === 0 && (id === undefined || isVariable);
	return (row) => {
		const named = isPlain ? { ...row } : rename(row);
		if (id === undefined) return { input: named };
		const value: unknown = Object.hasOwn(row, id) ? Reflect.get(row, id) : undefined;
		if (typeof value !== "string" && typeof value !== "number") {
			throw new RowProblem(`"${id}" holds the custom_id and must be a text or a number`);
		}
		return { input: named, id: String(value) };
	};

	function rename(row: object): RowInput["input"] {
		const named: { [name: string]: unknown } = {};
		const taken = new Set<string>();
		for (const [key, value] of Object.entries(row)) {
			const target = map.get(key) ?? (key === id && !isVariable ? "" : key);
			if (target === "") continue;
			if (taken.has(target)) throw new RowProblem(`two keys are the variable "${target}"`);
			taken.add(target);
			setIn(named, map.has(key) ? (findVariable(input, target)?.keys ?? [target]) : [target], value);
		}
		return named;
	}
}

/** Puts a value at a place inside an object; names like `__proto__` are names like all others. */
function setIn(target: { [name: string]: unknown }, keys: readonly string[], value: unknown): void {
	const [key = "", ...rest] = keys;
	if (rest.length > 0) {
		const held = Object.hasOwn(target, key) ? target[key] : undefined;
		const inner = typeof held === "object" && held !== null ? held : {};
		// An object that is made here has no keys but those that are set here.
		setIn(inner as { [name: string]: unknown }, rest, value);
		define(target, key, inner);
	} else define(target, key, value);
}

const define = (target: object, key: string, value: unknown): void => {
	Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
};

const twice = (names: readonly string[]): string | undefined =>
	names.find((name, index) => names.indexOf(name) !== index);

const variableNames = ({ fields }: ObjectTypeIR): readonly string[] => fields.map(({ name }) => name);

function unknownColumn(name: string, target: string, promptId: string, input: ObjectTypeIR): UsageError {
	if (name !== target) return noVariable(target, input);
	const meant = didYouMean(name, variableNames(input)) || ".";
	return new UsageError(
		`The column "${name}" is no variable of "${promptId}"${meant}\n` +
			`  --map ${quote(name)}=variable says which one it is; --map ${quote(name)}= leaves it out.`,
	);
}

const noVariable = (target: string, input: ObjectTypeIR): UsageError =>
	new UsageError(
		`--map names the variable "${target}", and there is none${didYouMean(target, variableNames(input)) || "."}`,
	);

const quote = (name: string): string => (/^[\w.-]+$/.test(name) ? name : JSON.stringify(name));
