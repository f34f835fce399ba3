import type { DataNode } from "./data-node.ts";
import { fieldOf } from "./data-value.ts";

/** What a JSON pointer leads to. */
export type Target =
	| { readonly kind: "found"; readonly node: DataNode }
	/** On the way stands an `$id`, from which on the pointer means something else. */
	| { readonly kind: "embedded" }
	| { readonly kind: "missing" };

/** The steps of a JSON pointer, the fragment `/$defs/a`; undefined for any other fragment. */
export function pointerSegments(fragment: string): readonly string[] | undefined {
	if (!/^(?:\/|$)/.test(fragment)) return undefined;
	try {
		const steps = decodeURIComponent(fragment).split("/").slice(1);
		return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	} catch {
		return undefined;
	}
}

/** Follows the steps of a JSON pointer from a whole schema. */
export function findTarget(segments: readonly string[], root: DataNode): Target {
	let node: DataNode | undefined = root;
	for (const [depth, segment] of segments.entries()) {
		if (depth > 0 && node !== undefined && isEmbedded(node)) return { kind: "embedded" };
		const items: readonly DataNode[] = node?.kind === "list" ? node.items : [];
		node =
			node?.kind === "map"
				? fieldOf(node, segment)
				: /^(?:0|[1-9]\d*)$/.test(segment)
					? items[Number(segment)]
					: undefined;
	}
	return node === undefined ? { kind: "missing" } : { kind: "found", node };
}

/** Whether a schema that is not the whole one has an `$id`: references in it start there. */
export const isEmbedded = (node: DataNode): boolean => {
	const id = fieldOf(node, "$id");
	return id?.kind === "scalar" && typeof id.value === "string" && !id.value.startsWith("#");
};
