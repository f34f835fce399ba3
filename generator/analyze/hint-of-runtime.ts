import type { TypeIR } from "../model/type-ir.ts";
import { membersOf, presentType } from "./types.ts";

/** What to write for a value that stands among messages or parts and is no text; undefined for any other. */
export function hintOfRuntime(type: TypeIR): string | undefined {
	const names = membersOf(presentType(type)).flatMap((member) => (member.kind === "runtime" ? [member.name] : []));
	if (names.length === 0) return undefined;
	return names.includes("History")
		? "It is the messages of `history:`. For their text, take them a second time as a list of your own."
		: "It is what an image, a sound or a file comes from, and stands among the parts of a message.";
}
