import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { DataNode } from "./data-node.ts";
import { parseYaml } from "./yaml.ts";

type MapNode = DataNode & { readonly kind: "map" };

/** A file of YAML between two lines of `---` and a body behind them, which begins at the offset `bodyStart`. */
export type FrontMatter = {
	readonly root: MapNode;
	readonly bodyStart: number;
	/** Whether the YAML could be read: with an error in it no prompt is made. */
	readonly complete: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads the front matter of a file; a file without any has an empty one. */
export function readFrontMatter(source: SourceFile): FrontMatter {
	const { path, text } = source;
	const [lead = ""] = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text) ?? [];
	const opening = /^---[ \t]*\r?\n/.exec(text.slice(lead.length));
	const empty: MapNode = { kind: "map", entries: [], span: { path, start: 0, end: 0 } };
	if (opening === null) return { root: empty, bodyStart: 0, complete: true, diagnostics: [] };
	const start = lead.length + opening[0].length;
	const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
	if (closing === null) {
		const span = { path, start: lead.length, end: lead.length + 3 };
		const hint = "End it with a line `---` of its own.";
		const finding = createDiagnostic("invalid-yaml", span, "The front matter has no end.", { hint });
		return { root: empty, bodyStart: text.length, complete: false, diagnostics: [finding] };
	}
	// What stands before it is blanked, so that every offset is one of the file.
	const before = text.slice(0, start).replaceAll(/[^\r\n]/g, " ");
	const parsed = parseYaml({ ...source, text: before + text.slice(start, start + closing.index) });
	const root = parsed.node?.kind === "map" ? parsed.node : empty;
	const isBlank = text.slice(start, start + closing.index).trim() === "";
	const isOther = parsed.node !== undefined && parsed.node.kind !== "map" && !isBlank;
	return {
		root,
		bodyStart: start + closing.index + closing[0].length,
		complete: parsed.damage === undefined && parsed.node !== undefined && !isOther,
		diagnostics: isOther
			? [
					...parsed.diagnostics,
					createDiagnostic("wrong-type", parsed.node.span, "The front matter must be a map of keys.", {
						hint: "Write `description: …`.",
					}),
				]
			: parsed.diagnostics,
	};
}

/** A stretch of a file with LF line ends, and the file offset of each of its UTF-16 units. */
export type Stretch = { readonly text: string; readonly offsetAt: (index: number) => number };

/** Takes a stretch of a file, less the characters at the offsets of `dropped`. */
export function stretchOf(
	source: string,
	start: number,
	end: number,
	dropped: ReadonlySet<number> = new Set(),
): Stretch {
	const offsets: number[] = [];
	let text = "";
	for (let at = start; at < end; at++) {
		if (dropped.has(at) || (source[at] === "\r" && source[at + 1] === "\n")) continue;
		offsets.push(at);
		text += source[at];
	}
	offsets.push(end);
	return { text, offsetAt: (index) => offsets[Math.min(Math.max(index, 0), offsets.length - 1)] ?? end };
}
