/** One thing that is wrong with an input: which variable, what it must be, and the type (never the value) that came. */
export type InputIssue = {
	/** The variable, with dots and brackets into it: `customer.name`, `items[2]`. */
	readonly path: string;
	readonly expected: string;
	readonly received: string;
	readonly message: string;
};
