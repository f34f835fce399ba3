import { posix } from "node:path";

/** What a `$ref` leads to: a place in a file of the project, or why it leads to none. */
export type SchemaLocation =
	/** `path` is undefined where the reference stays in its own file; `fragment` is what follows the `#`. */
	| { readonly kind: "place"; readonly path?: string; readonly fragment: string }
	| { readonly kind: "network" }
	| { readonly kind: "absolute" }
	| { readonly kind: "outside" }
	| { readonly kind: "malformed" };

/** Where the text of a `$ref` leads to from the file that says it. */
export function locateSchema(reference: string, from: string): SchemaLocation {
	const [file = "", ...fragments] = reference.split("#");
	const fragment = fragments.join("#");
	if (file === "") return { kind: "place", fragment };
	// A scheme of one letter is a drive of Windows.
	if (/^(?:[a-z]:|[/\\])/i.test(file) && !file.startsWith("//")) return { kind: "absolute" };
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(file)) return { kind: "network" };
	const name = decode(file);
	if (name === undefined) return { kind: "malformed" };
	const path = posix.join(posix.dirname(from), name);
	return path === ".." || path.startsWith("../") ? { kind: "outside" } : { kind: "place", path, fragment };
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
