/** How a provider's API calls a part that is an image, a sound or a file: by its `type`, or by the only key that it has. */
const mediaTypes: ReadonlySet<unknown> = new Set([
	"image",
	"audio",
	"file",
	"document",
	"resource",
	"resource_link",
	"image_url",
	"document_url",
	"input_image",
	"input_audio",
	"input_file",
]);
const mediaKeys: readonly string[] = ["inlineData", "fileData", "image", "audio", "document"];

/** Where the arguments of a tool's call stand; whatever is in them is data. */
const argumentKeys: ReadonlySet<string> = new Set(["input", "args", "arguments"]);

/** Keys whose values say what a thing is. */
const tellingKeys: ReadonlySet<string> = new Set(["role", "type", "tool_choice", "toolChoice", "status", "is_error"]);

/**
 * What a request says whatever its texts are: which messages there are, of whom, and which parts, calls and results they hold.
 * A text becomes "text", one of the media "media", arguments of a call the number of their keys.
 */
export function outlineOf(value: unknown, key = ""): unknown {
	if (typeof value === "string") return tellingKeys.has(key) ? value : "text";
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Uint8Array) return "bytes";
	if (Array.isArray(value)) return value.map((item) => outlineOf(item, key));
	const isMedia = mediaTypes.has(Reflect.get(value, "type")) || mediaKeys.some((name) => Object.hasOwn(value, name));
	if (isMedia) return "media";
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [
			name,
			argumentKeys.has(name) && isArguments(item) ? countOf(item) : outlineOf(item, name),
		]),
	);
}

/** OpenAI's Responses call their messages `input`, too: those are a list. */
const isArguments = (value: unknown): boolean => !Array.isArray(value);

function countOf(given: unknown): string {
	const parsed: unknown = typeof given === "string" ? JSON.parse(given) : given;
	return `${Object.keys(Object(parsed)).length} arguments`;
}
