import { posix } from "node:path";
import type { Node } from "ts-morph";
import type { Span } from "../model/span.ts";

/** Gives the span of a node, and notes the text of its file by path. */
export const createSpanOf =
	(cwd: string, texts: Map<string, string>) =>
	(node: Node): Span => {
		const file = node.getSourceFile();
		const path = posix.relative(cwd, file.getFilePath());
		texts.set(path, file.getFullText());
		return { path, start: node.getStart(), end: node.getEnd() };
	};
