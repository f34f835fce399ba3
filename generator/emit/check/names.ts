/** A name that is not taken: the wish itself, or with a number behind it. Takes it. */
export function takeName(wish: string, taken: Set<string>): string {
	let name = wish;
	for (let count = 2; taken.has(name); count++) name = `${wish}${count}`;
	taken.add(name);
	return name;
}

/** A field's name as a part of names: `FirstName` of `first-name`. */
export const pascalCase = (name: string): string =>
	(name.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
