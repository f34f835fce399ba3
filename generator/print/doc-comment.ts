import { type Doc, hardline, join } from "./docs.ts";

/** A doc comment, on one line when its text is, with its closing mark defused and no trailing blanks. */
export const printDocComment = (text: string): Doc => {
	const lines = text
		.replaceAll("*/", "*\\/")
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map((line) => line.trimEnd());
	const [only = "", ...others] = lines;
	if (others.length === 0) return only === "" ? "/** */" : `/** ${only.trimStart()} */`;
	return [
		"/**",
		hardline,
		join(
			hardline,
			lines.map((line) => (line === "" ? " *" : ` * ${line}`)),
		),
		hardline,
		" */",
	];
};

/** A node below its doc comment, if it has one. */
export const withDocComment = (text: string | undefined, node: Doc): Doc =>
	text === undefined ? node : [printDocComment(text), hardline, node];
