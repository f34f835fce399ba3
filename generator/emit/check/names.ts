/** A name that is not taken: the wish itself, or with a number behind it. Takes it. */
export function takeName(wish: string, taken: Set<string>): string {
	let name = wish;
	for (let count = 2; taken.has(name); count++) name = `${wish}${count}`;
	taken.add(name);
	return name;
}
