/** A row of HANDLEBARS.md, and what answers it. */
export type MapRow = {
	readonly section: string;
	/** The first words of the row. */
	readonly trap: string;
	/** The rows of `handlebars-rows.ts` that test it, or of another table that the mutants name. */
	readonly rows: readonly string[];
	/** Why no mutant switches the rule off. */
	readonly withoutMutant?: string;
};

/** HANDLEBARS.md, row by row. */
export const handlebarsMap: readonly MapRow[] = [
	{
		section: "Names",
		trap: "bare `{{name}}`: helper or variable",
		rows: [
			"a bare name is a variable, also one that a later helper could have",
			"helpers of the user: a bare name is a call where the helper needs nothing",
		],
	},
	{
		section: "Names",
		trap: "variable called `if unless each with lookup log",
		rows: ["a name of a built-in helper is never a variable"],
	},
	{ section: "Names", trap: "`this` test is unanchored", rows: ["a name that ends with this counts as scoped"] },
	{
		section: "Names",
		trap: "block parameter named as a helper",
		rows: ["a block parameter wins over a helper of its name", "block parameters"],
	},
	{
		section: "Names",
		trap: "literal as head",
		rows: ["a literal as a head is a path; as a parameter it is a literal"],
	},
	{ section: "Names", trap: "`[]` empty segment", rows: ["an empty segment is the context"] },
	{ section: "Names", trap: "`{{a.0}}`", rows: ["a position of a list is written in brackets"] },
	{ section: "Names", trap: "`(foo)` without args", rows: ["a name in parentheses is always a call"] },
	{
		section: "Names",
		trap: "`{{a.b x}}` dotted head with args",
		rows: ["a dotted name with arguments would be a function in the data"],
	},
	{ section: "Names", trap: "unknown helper with args", rows: ["an unknown helper with arguments"] },
	{ section: "Names", trap: "raw block", rows: ["a raw block"] },
	{ section: "Names", trap: '`{{#lookup o "k"}}body', rows: ["the built-in blocks take exactly one argument"] },
	{ section: "Names", trap: "decorators but `inline`", rows: ["decorators"] },
	{
		section: "Paths",
		trap: "`a.b` with `a == null`",
		rows: [
			"a path through null or undefined prints nothing and is false",
			"a path through null is null for a helper, and through undefined undefined",
		],
	},
	{
		section: "Paths",
		trap: "`@root.a.b`, `@index.x`",
		rows: ["a path from @root stops at the first false value and returns it"],
	},
	{ section: "Paths", trap: "own properties only", rows: ["only own properties are read"] },
	{
		section: "Paths",
		trap: "`../` skips blocks that keep the context",
		rows: ["../ skips blocks that keep the context", "../ counts contexts, whatever kinds of blocks made them"],
	},
	{
		section: "Paths",
		trap: "… same object or loosely equal value",
		rows: ["../ skips a block whose context is the outer one, or equals it loosely"],
	},
	{
		section: "Paths",
		trap: "… context null/undefined/NaN",
		rows: ["a context that may be null, undefined or NaN"],
	},
	{ section: "Paths", trap: "`this` is null", rows: ["this that may be null in a nested block"] },
	{ section: "Paths", trap: "`../` past the root, or out of a partial", rows: ["../ past the root"] },
	{ section: "Paths", trap: "user helpers", rows: ["helpers of the user that read this"] },
	{ section: "Values", trap: "printing", rows: ["what is printed for a value"] },
	{
		section: "Values",
		trap: "`{{a}}{{b}}` numeric +",
		rows: ["values side by side are text (Handlebars 4.7 adds them, #2167)"],
	},
	{ section: "Values", trap: "`#if`", rows: ["#if"] },
	{ section: "Values", trap: "`includeZero`", rows: ["includeZero"] },
	{ section: "Values", trap: "`#with`", rows: ["#with enters 0, and not false, null, an empty text or list"] },
	{ section: "Values", trap: "`{{#x}}` section", rows: ["a section tests, loops or enters, as its type decides"] },
	{ section: "Values", trap: "`{{^x}}`", rows: ["an inverted section prints nothing for an empty text and 0"] },
	{
		section: "Values",
		trap: "`#each`",
		rows: ["#each over lists and maps", "Map, Set and lists with holes are no input"],
	},
	{ section: "Values", trap: "`lookup`", rows: ["lookup by a key that is a value"] },
	{ section: "Values", trap: "hash `b=undefined`", rows: ["a named undefined is dropped"] },
	{ section: "Values", trap: "hash key `__proto__`", rows: ["a named argument __proto__ is lost"] },
	{ section: "@data", trap: "frames ≠ contexts", rows: ["loops make frames, #with and #if do not"] },
	{ section: "@data", trap: "`{{else}}` of each", rows: ["the else of #each runs in the outer frame and context"] },
	{ section: "@data", trap: "inheritance", rows: ["@key and @index are there in every loop"] },
	{ section: "@data", trap: "partials", rows: ["partials see the loop data and the @root of their caller"] },
	{
		section: "@data",
		trap: "partial block body",
		rows: ["the body of a partial block sees the loop that shows it, and the block parameters around it"],
	},
	{
		section: "@data",
		trap: "`../` in a partial block",
		rows: ["../ in a partial block counts from where it was written, and one level more where it is given a context"],
	},
	{ section: "@data", trap: "other `@x`", rows: ["other data is run-time data"] },
	{
		section: "@data",
		trap: "`{{@partial-block}}` printed",
		rows: ["@partial-block is a block, and whether there is one is known"],
	},
	{
		section: "Partials",
		trap: "indentation",
		rows: ["a partial on a line of its own indents every line but a final empty one"],
	},
	{ section: "Partials", trap: "hash arguments", rows: ["named arguments make a new context"] },
	{
		section: "Partials",
		trap: "inline partials hoisted",
		rows: ["inline partials are hoisted, end with their block, and override files in what is called"],
	},
	{
		section: "Partials",
		trap: "… but not in other inlines/blocks",
		rows: ["inline partials and blocks look names up where they were written"],
	},
	{
		section: "Partials",
		trap: "inline's `../`",
		rows: ["../ in an inline partial counts from the block that it stands in"],
	},
	{
		section: "Partials",
		trap: "inline using a block parameter of its own block",
		rows: ["an inline partial cannot read a block parameter of its own block"],
	},
	{
		section: "Partials",
		trap: "`@partial-block`",
		rows: ["@partial-block is inherited, and inside of a block it is the outer one again"],
	},
	{
		section: "Partials",
		trap: "block parameters on blocks that pass none",
		rows: ["block parameters on blocks that give none"],
	},
	{
		section: "Partials",
		trap: "recursion",
		rows: ["a partial that includes itself ends by its data", "a partial that includes itself without end"],
	},
	{
		section: "Partials",
		trap: "missing partial in a dead branch",
		rows: ["a missing partial in a branch that is never reached, and default content"],
	},
];
