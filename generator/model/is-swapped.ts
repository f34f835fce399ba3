/** Whether two names differ by two neighbouring letters in each other's place: `uesr` and `user`. */
export function isSwapped(name: string, other: string): boolean {
	const at = [...name].findIndex((letter, index) => letter !== other[index]);
	if (at === -1 || name.length !== other.length) return false;
	return `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}` === other;
}
