import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PartialFile } from "../model/partial.ts";
import type { SourceFile } from "../model/source-file.ts";
import { parseTemplate } from "./template.ts";

/** Reads a partial's file; its name is the file's without `_` and ending, its text is LF and exact otherwise. */
export function parsePartial({ path, root, kind, text }: SourceFile): {
	readonly partial: PartialFile;
	readonly diagnostics: readonly Diagnostic[];
} {
	const offsets: number[] = [];
	let exact = "";
	for (let offset = 0; offset < text.length; offset++) {
		if (text[offset] === "\r" && text[offset + 1] === "\n") continue;
		offsets.push(offset);
		exact += text[offset];
	}
	const { nodes, diagnostics } = parseTemplate(exact, { path, offsetAt: (index) => offsets[index] ?? text.length });
	const isShared = kind === "shared-partial";
	const folder = isShared ? "." : posix.dirname(path);
	const stem = posix.basename(path, posix.extname(path)).replace(/^_/, "");
	return {
		partial: {
			path,
			folder: folder === "." ? "" : `${folder}/`,
			name: isShared ? posix.join(posix.relative(root, posix.dirname(path)), stem) : stem,
			nodes,
		},
		diagnostics,
	};
}
