import { loadParser } from "./load-parser.ts";
import { isRecord } from "./syntax-node.ts";

/** The text of a module without its statements: the comments between them, each on the lines where it stands. */
export async function commentsOnly(text: string): Promise<string> {
	const parse = await loadParser();
	const file = parse(text);
	const program = isRecord(file) && isRecord(file.program) ? file.program : {};
	const statements = [program.directives, program.body].flatMap((nodes) => (Array.isArray(nodes) ? nodes : []));
	const ranges = statements
		.filter(isRecord)
		.map(({ start, end }) => ({ start: Number(start), end: Number(end) }))
		.sort((left, right) => left.start - right.start);
	const kept = [{ end: 0 }, ...ranges].map(({ end }, index) => text.slice(end, ranges[index]?.start));
	return kept
		.join("")
		.replace(/[ \t]+$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
