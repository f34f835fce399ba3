import type { JsonValue } from "../model/json.ts";
import type { Span } from "../model/span.ts";
import type { DataNode, MapEntry } from "./data-node.ts";

/** A step from a node to a part of it: a key, or an index. */
export type DataPath = readonly (string | number)[];

/** The plain value of a node. Keys such as `__proto__` become own properties like every other key. */
export function toJsonValue(node: DataNode): JsonValue {
	switch (node.kind) {
		case "scalar":
			return node.value;
		case "list":
			return node.items.map(toJsonValue);
		case "map":
			return Object.fromEntries(node.entries.map((entry) => [entry.name, toJsonValue(entry.value)]));
	}
}

/** The entry of a map with that key; undefined where the node is no map or has no such key. */
export function entryOf(node: DataNode, name: string): MapEntry | undefined {
	return node.kind === "map" ? node.entries.find((entry) => entry.name === name) : undefined;
}

/** The value of a map's key; undefined where the key is absent. */
export function fieldOf(node: DataNode, name: string): DataNode | undefined {
	return entryOf(node, name)?.value;
}

/** The part of a node at a path; undefined where there is none. */
export function nodeAt(node: DataNode, path: DataPath): DataNode | undefined {
	let found: DataNode | undefined = node;
	for (const step of path) {
		if (found === undefined) return undefined;
		if (typeof step === "string") found = fieldOf(found, step);
		else found = found.kind === "list" ? found.items[step] : undefined;
	}
	return found;
}

/** Whether the node is absent or written as null. */
export function isNull(node: DataNode | undefined): node is undefined | (DataNode & { readonly value: null }) {
	return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** A short place for findings about a whole node: the first key of a map, the whole of anything else. */
export function headOf(node: DataNode): Span {
	return (node.kind === "map" ? node.entries[0]?.key.span : undefined) ?? node.span;
}

/** What a node is, in the words of messages: `the number 42`, `a list`. */
export function describeNode(node: DataNode): string {
	if (node.kind === "map") return "a map";
	if (node.kind === "list") return "a list";
	if (node.value === null) return "empty";
	if (typeof node.value === "string") return "text";
	return typeof node.value === "number" ? `the number ${node.value}` : `${node.value}`;
}
