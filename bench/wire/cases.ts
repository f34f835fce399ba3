import { systemText } from "./system-text.ts";
import type { WireCase } from "./wire-case.ts";

const inputsOf = (queries: readonly string[]): WireCase["inputs"] =>
	queries.map((query) => ({ company: "Acme", query }));

/** V8 stores a text in one byte a character where it can, and in two where it holds a typographic quote. */
export const wireCases: readonly WireCase[] = [
	{
		name: "all of it ASCII",
		system: systemText(['"', '"']),
		inputs: inputsOf(["Where is my parcel?", 'It says "delivered",\nbut I have nothing.', "C:\\new", ""]),
	},
	{
		name: "with other characters",
		system: systemText(["“", "”"]),
		inputs: inputsOf(["Where is my parcel?", "Grüße aus Köln", "李", "😀"]),
	},
];
