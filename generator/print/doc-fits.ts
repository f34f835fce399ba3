import type { Doc } from "./doc.ts";
import { docWidth } from "./doc-width.ts";
import { isDocList } from "./is-doc-list.ts";

/** What is still to be printed, the next one last, each with its mode. */
export type OpenDocs = { readonly docs: readonly Doc[]; readonly flats: readonly boolean[] };

/**
 * Whether a doc, flat, and what follows it up to the next line break fit into a width: prettier's `fits`. With `alone` what
 * follows does not count, and no group may be broken. Undefined where the width of a text is not known.
 */
export function docFits(
	contents: Doc,
	width: number,
	open: OpenDocs,
	groupFlats: ReadonlyMap<symbol, boolean>,
	alone: boolean,
): boolean | undefined {
	if (width === Number.POSITIVE_INFINITY) return true;
	const docs: Doc[] = [contents];
	const flats: boolean[] = [true];
	let next = alone ? 0 : open.docs.length;
	let rest = width;
	let hasSpace = false;
	while (rest >= 0) {
		let doc = docs.pop();
		let flat = flats.pop() ?? true;
		if (doc === undefined) {
			if (next === 0) return true;
			next--;
			doc = open.docs[next] ?? "";
			flat = open.flats[next] ?? false;
		}
		if (typeof doc === "string") {
			if (doc === "") continue;
			const wide = docWidth(doc);
			if (wide === undefined) return undefined;
			rest -= hasSpace ? wide + 1 : wide;
			hasSpace = false;
			continue;
		}
		if (isDocList(doc)) {
			for (let i = doc.length - 1; i >= 0; i--) {
				docs.push(doc[i] ?? "");
				flats.push(flat);
			}
			continue;
		}
		switch (doc.type) {
			case "line":
				if (!flat || doc.hard === true) return true;
				if (doc.soft !== true) hasSpace = true;
				break;
			case "break-parent":
				break;
			case "fill":
				for (let i = doc.parts.length - 1; i >= (doc.from ?? 0); i--) {
					docs.push(doc.parts[i] ?? "");
					flats.push(flat);
				}
				break;
			case "group": {
				if (alone && doc.break) return false;
				const isFlat = flat && !doc.break;
				docs.push(isFlat ? doc.contents : (doc.expandedStates?.at(-1) ?? doc.contents));
				flats.push(isFlat);
				break;
			}
			case "if-break": {
				const isFlat = doc.groupId === undefined ? flat : (groupFlats.get(doc.groupId) ?? true);
				docs.push(isFlat ? doc.flatContents : doc.breakContents);
				flats.push(flat);
				break;
			}
			case "align":
			case "indent":
			case "indent-if-break":
				docs.push(doc.contents);
				flats.push(flat);
				break;
		}
	}
	return false;
}
