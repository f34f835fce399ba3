/** What was asked of a set of names, and what was put into it. */
export type NamesRecord = {
	/** Whether each name was taken when it was first asked for. */
	readonly asked: ReadonlyMap<string, boolean>;
	readonly added: ReadonlySet<string>;
};

/** A set that hands all on to another one and records it: where the answers are the same again, so is what was made by them. */
export function recordNames(taken: Set<string>): { readonly names: Set<string>; readonly record: NamesRecord } {
	const asked = new Map<string, boolean>();
	const added = new Set<string>();
	const names = new Set<string>();
	names.has = (name) => {
		const answer = taken.has(name);
		if (!added.has(name) && !asked.has(name)) asked.set(name, answer);
		return answer;
	};
	names.add = (name) => {
		if (!taken.has(name)) added.add(name);
		taken.add(name);
		return names;
	};
	return { names, record: { asked, added } };
}
