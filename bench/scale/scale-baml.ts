import { bamlMain } from "./baml-main.ts";
import { kindOf } from "./kind-of.ts";
import { scaleFolder, scaleId } from "./scale-id.ts";
import { scaleWords } from "./scale-words.ts";

/** The name of BAML's function of one of many prompts: it has no folders. */
export const bamlName = (number: number): string =>
	scaleId(number)
		.split(/[/-]/)
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join("");

/** The same prompts in BAML's syntax: path → text, a file for each folder and one for the client. */
export function scaleBaml(count: number): Readonly<Record<string, string>> {
	const files = new Map<string, string[]>();
	for (let number = 0; number < count; number++) {
		const path = `baml_src/${scaleFolder(number).replaceAll("/", "-")}.baml`;
		const texts = files.get(path) ?? [];
		if (texts.length === 0) files.set(path, texts);
		texts.push(functionText(number));
	}
	return {
		"baml_src/main.baml": bamlMain(),
		...Object.fromEntries([...files].map(([path, texts]) => [path, texts.join("\n")])),
	};
}

function functionText(number: number): string {
	const { baml } = kindOf(number);
	const name = bamlName(number);
	const named = (text: string): string => text.replaceAll("Type", name);
	const classes = Object.entries(baml.classes ?? {}).map(
		([type, fields]) => `class ${name}${type} {\n${fields.map((field) => `  ${field}\n`).join("")}}\n`,
	);
	const messages = baml
		.messages(scaleWords(number))
		.map(({ role, text }) => [`{{ _.role("${role}") }}`, ...text.split("\n")].map((line) => `    ${line}\n`).join(""));
	return `${classes.join("")}function ${name}(${baml.parameters.map(named).join(", ")}) -> ${named(baml.returns)} {
  client Main
  prompt #"
${messages.join("")}  "#
}
`;
}
