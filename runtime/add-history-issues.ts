import { addIssue } from "./add-issue.ts";
import { isMediaSource } from "./is-media-source.ts";
import { isObject } from "./is-object.ts";
import type { InputIssue } from "./types/input-issue.ts";

type Issues = InputIssue[] | undefined;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Adds what is wrong with a conversation that a caller gives. It may come from a database, so each message is looked at;
 * native ones are the provider's business.
 *
 * @example addHistoryIssues(undefined, "chat", [{ role: "boss", content: "Hi" }])?.[0]?.path // "chat[0].role"
 */
export const addHistoryIssues = (
	issues: InputIssue[] | undefined,
	path: string,
	history: unknown,
): InputIssue[] | undefined => {
	if (!Array.isArray(history)) {
		const isNative = isObject(history) && Array.isArray((history as Fields)["native"]);
		return isNative ? issues : addIssue(issues, path, "list of messages or { native }", history);
	}
	return history.reduce<InputIssue[] | undefined>(
		(found, message, position) => addMessage(found, `${path}[${position}]`, message),
		issues,
	);
};

const roles: readonly unknown[] = ["system", "developer", "user", "assistant", "tool", "function"];

function addMessage(before: InputIssue[] | undefined, path: string, message: unknown): InputIssue[] | undefined {
	if (!isObject(message)) return addIssue(before, path, "message", message);
	const { role, content, name, cache, toolCalls, toolCallId } = message as Fields;
	let issues = before;
	if (!roles.includes(role)) issues = addIssue(issues, `${path}.role`, "role of a message", role);
	issues = addContent(issues, `${path}.content`, content, role);
	if (typeof name !== "string" && (name !== undefined || role === "function")) {
		issues = addIssue(issues, `${path}.name`, "string", name);
	}
	if (role === "tool" && typeof toolCallId !== "string") {
		issues = addIssue(issues, `${path}.toolCallId`, "string", toolCallId);
	}
	if (role === "assistant" && toolCalls !== undefined) issues = addToolCalls(issues, `${path}.toolCalls`, toolCalls);
	return addCache(issues, path, cache);
}

function addContent(before: Issues, path: string, content: unknown, role: unknown): Issues {
	if (typeof content === "string") return before;
	if (!Array.isArray(content) || role === "function") return addIssue(before, path, "string or list of parts", content);
	const takesMedia = role === "user" || role === "tool";
	return content.reduce<InputIssue[] | undefined>((found, part, position) => {
		const place = `${path}[${position}]`;
		if (!isObject(part)) return addIssue(found, place, "part of a message", part);
		const { type, text, cache } = part as Fields;
		const issues = addCache(found, place, cache);
		if (type === "text") return typeof text === "string" ? issues : addIssue(issues, `${place}.text`, "string", text);
		const isMedia = type === "image" || type === "audio" || type === "file";
		if (!isMedia || !takesMedia) {
			return addIssue(issues, `${place}.type`, takesMedia ? "type of a part" : "text", type);
		}
		return isMediaSource(part) ? issues : addIssue(issues, place, "object with url, base64 or bytes", part);
	}, before);
}

function addToolCalls(before: Issues, path: string, calls: unknown): Issues {
	if (!Array.isArray(calls)) return addIssue(before, path, "list of tool calls", calls);
	return calls.reduce<InputIssue[] | undefined>((found, call, position) => {
		const place = `${path}[${position}]`;
		if (!isObject(call)) return addIssue(found, place, "tool call", call);
		const { id, name, input } = call as Fields;
		let issues = found;
		if (typeof id !== "string") issues = addIssue(issues, `${place}.id`, "string", id);
		if (typeof name !== "string") issues = addIssue(issues, `${place}.name`, "string", name);
		return isObject(input) ? issues : addIssue(issues, `${place}.input`, "object", input);
	}, before);
}

const addCache = (issues: Issues, path: string, cache: unknown): Issues =>
	cache === undefined || cache === true || cache === "1h"
		? issues
		: addIssue(issues, `${path}.cache`, 'true or "1h"', cache);
