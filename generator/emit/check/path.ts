import type { Expression } from "../../model/code.ts";
import { string, template } from "../../model/code-builders.ts";
import type { Path } from "./check.ts";

const isIdentifier = (name: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);

/** The path of the whole input. */
export const rootPath: Path = { texts: [""], values: [] };

/** The path of a whole answer. */
export const answerPath: Path = { texts: [""], values: [], root: "the answer" };

/** The path of a field: `.name`, or `["two words"]`. */
export function fieldPath(path: Path, name: string): Path {
	const step = isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
	const isRoot = path.texts.length === 1 && path.texts[0] === "";
	return appendText(path, isRoot && isIdentifier(name) ? name : step);
}

/** The path of an item or of the value of a key that is known at run time: `[` position `]`. */
export function elementPath(path: Path, position: Expression): Path {
	if (position.kind === "number") return appendText(path, `[${position.value}]`);
	const opened = appendText(path, "[");
	return { ...opened, texts: [...opened.texts, "]"], values: [...opened.values, position] };
}

/** The expression of a path; that of the whole input or answer is called so. */
export function pathExpression({ texts, values, root = "input" }: Path): Expression {
	const [text = "", ...others] = texts;
	const [only] = values;
	if (only !== undefined && texts.length === 2 && texts.every((each) => each === "")) return only;
	return others.length === 0 ? string(text === "" ? root : text) : template(texts, values);
}

const appendText = (path: Path, text: string): Path => ({
	...path,
	texts: [...path.texts.slice(0, -1), `${path.texts.at(-1) ?? ""}${text}`],
});
