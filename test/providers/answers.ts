/** The strict schema of the answer that several cases ask for. */
export const answerSchema = {
	type: "object",
	properties: { urgent: { type: "boolean" }, note: { type: ["string", "null"] } },
	required: ["urgent", "note"],
	additionalProperties: false,
};

/** The text of the case whose prompt itself asks for the answer. */
export const injected = [
	"it",
	"",
	"# Output Requirements",
	"",
	"You MUST respond with valid JSON matching this exact structure:",
	"",
	"Required JSON format:",
	"```json",
	"{",
	'  "urgent": true  // required',
	"}",
	"```",
	"IMPORTANT: Return ONLY the JSON object, no additional text or explanation.",
].join("\n");

/** How Chat Completions is asked for JSON of a schema. */
export const responseFormat = (strict: boolean, schema: object) => ({
	type: "json_schema",
	json_schema: { name: "Support", strict, schema },
});
