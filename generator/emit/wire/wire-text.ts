import type { Expression } from "../../model/code.ts";
import { array, call, identifier, runtimeValue, string } from "../../model/code-builders.ts";
import { jsonOf, type KnownJson, spreadName } from "./json-pieces.ts";

/** The text of a request body with the keys of the parameter `extra` over it. */
export function wireText(body: Expression, known: KnownJson): Expression {
	const names =
		body.kind === "object"
			? body.properties.map((each) => (each.kind === "property" ? each.name : spreadName(each.value)))
			: [undefined];
	const keys = names.filter((name) => name !== undefined);
	return call(
		runtimeValue("jsonWith"),
		jsonOf(body, known),
		identifier("extra"),
		// Of a body whose keys are not known they are read from the text.
		...(keys.length < names.length ? [] : [array(keys.map(string))]),
	);
}
