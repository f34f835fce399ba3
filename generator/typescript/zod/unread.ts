const changes = "It changes the value, and prompts are given values as they are: change it before the call.";
const runs =
	"It runs code of yours, which pm-gen does not: say it with the checks of zod, or check it before the call.";
const noJson = "A prompt's values are texts, numbers, booleans, null, lists and objects: make it one of them.";
const unread = "Leave it out, or write the part in another way.";

const hints: Readonly<Record<string, readonly string[]>> = {
	[changes]: `transform pipe preprocess codec trim toLowerCase toUpperCase normalize slugify overwrite coerce stringbool
		prefault catch json encode decode`.split(/\s+/),
	[runs]: "refine superRefine check with custom instanceof apply function stringFormat".split(" "),
	[noJson]: "date map set bigint int64 uint64 symbol file promise nan void".split(" "),
};

/** What to do about a function of zod's that is not read. */
export function unreadHint(name: string): string {
	const first = name.split(".")[0] ?? name;
	return Object.entries(hints).find(([, names]) => names.includes(first))?.[0] ?? unread;
}
