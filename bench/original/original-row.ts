/** A measurement of the Python prompt-manager's review: what it wanted, what it got, and what pm-gen got. */
export type OriginalRow = {
	readonly what: string;
	readonly target: string;
	readonly original: string;
	readonly own: string;
};
