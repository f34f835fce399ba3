/**
 * The path from the folder of a file to another file; both are relative to one folder. Undefined where it would have to
 * name a folder that neither of them names (`../a` to `b`).
 */
export const relativePath = (fromFile: string, to: string): string | undefined => {
	const folders = segmentsOf(fromFile).slice(0, -1);
	const segments = segmentsOf(to);
	let shared = 0;
	while (shared < folders.length && shared < segments.length - 1 && folders[shared] === segments[shared]) shared++;
	const left = folders.slice(shared);
	if (left.includes("..")) return undefined;
	return [...(left.length === 0 ? ["."] : left.map(() => "..")), ...segments.slice(shared)].join("/");
};

const segmentsOf = (path: string): readonly string[] => path.split("/").filter((segment) => segment !== ".");
