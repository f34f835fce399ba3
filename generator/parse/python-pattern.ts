/** A letter, digit or underscore of any script, as Python's `\w` has it. */
const word = "\\p{L}\\p{M}\\p{N}_";

/** What a class of characters is outside of brackets; inside of them only some can be written. */
const classes: Readonly<Record<string, { readonly outside: string; readonly inside?: string }>> = {
	d: { outside: "\\p{Nd}", inside: "\\p{Nd}" },
	D: { outside: "\\P{Nd}", inside: "\\P{Nd}" },
	w: { outside: `[${word}]`, inside: word },
	W: { outside: `[^${word}]` },
	s: { outside: "\\s", inside: "\\s" },
	S: { outside: "\\S", inside: "\\S" },
	b: { outside: `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`, inside: "\\x08" },
	B: { outside: `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))` },
	A: { outside: "^" },
	Z: { outside: "$" },
	a: { outside: "\\x07", inside: "\\x07" },
};

const token =
	/\\U([\da-fA-F]{8})|\\([xu][\da-fA-F]{2,4}|[dDwWsSbBAZafnrtv]|[1-9]\d?|0)|\\([^a-zA-Z\d])|(\(\?P<)|\(\?P=(\w+)\)|(\{\d*(?:,\d*)?\})|(\[\^?\]?)|(\(\?[aiLmsux-]+[:)])|[\s\S]/gu;

/**
 * A regular expression of Python as the source of one of JavaScript with the flag `u` that matches the same texts: groups
 * with names, classes of all scripts and escapes are written otherwise. Undefined where that is not known to be possible.
 */
export function translatePattern(pattern: string): string | undefined {
	let inside = false;
	let isPossible = true;
	const source = pattern.replace(
		token,
		(
			whole,
			point?: string,
			letter?: string,
			sign?: string,
			group?: string,
			back?: string,
			count?: string,
			open?: string,
			flags?: string,
		) => {
			if (point !== undefined) return `\\u{${point.replace(/^0+(?=.)/, "")}}`;
			if (letter !== undefined) return translateLetter(letter);
			if (sign !== undefined) return escapeSign(sign, inside);
			if (inside) {
				if (whole.endsWith("]")) inside = false;
				return open === undefined ? whole : `\\${open}`;
			}
			// JavaScript has one set of flags for a whole expression, and it is `u`.
			if (flags !== undefined) isPossible = false;
			if (group !== undefined) return "(?<";
			if (back !== undefined) return `\\k<${back}>`;
			// Python takes `{}` and `{,}` for text, and `{,3}` for up to three.
			if (count !== undefined && /\d/.test(count)) return count.replace("{,", "{0,");
			if (open !== undefined) {
				inside = true;
				return open.endsWith("]") ? `${open.slice(0, -1)}\\]` : open;
			}
			if (whole === ".") return "[^\\n]";
			return /^[{}\]]/.test(whole) ? whole.replaceAll(/[{}\]]/g, "\\$&") : whole;
		},
	);
	return isPossible ? compiled(source) : undefined;

	function translateLetter(letter: string): string {
		const known = classes[letter];
		if (known === undefined) return `\\${letter}`;
		const written = inside ? known.inside : known.outside;
		if (written === undefined) isPossible = false;
		return written ?? "";
	}
}

/** JavaScript refuses an escape that is not needed. */
const escapeSign = (sign: string, inside: boolean): string =>
	/[\^$\\.*+?()[\]{}|/]/.test(sign) || (inside && sign === "-") ? `\\${sign}` : sign;

function compiled(source: string): string | undefined {
	try {
		return new RegExp(source, "u").source;
	} catch {
		return undefined;
	}
}
