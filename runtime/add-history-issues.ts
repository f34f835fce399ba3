import { addIssue } from "./add-issue.ts";
import { isMediaSource } from "./is-media-source.ts";
import { isObject } from "./is-object.ts";
import type { InputIssue } from "./types/input-issue.ts";

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
	return addItems(issues, path, history, addMessage);
};

type Issues = InputIssue[] | undefined;
type AddIssues = (issues: Issues, path: string, value: unknown) => Issues;

/** Holes of a list are looked at, too. */
function addItems(before: Issues, path: string, items: readonly unknown[], add: AddIssues): Issues {
	let issues = before;
	for (let i = 0; i < items.length; i++) issues = add(issues, `${path}[${i}]`, items[i]);
	return issues;
}

/** What may be absent is of a kind, or something is wrong. */
const addUnless = (isRight: boolean, issues: Issues, path: string, expected: string, value: unknown): Issues =>
	isRight || value === undefined ? issues : addIssue(issues, path, expected, value);

const roles: readonly unknown[] = ["system", "developer", "user", "assistant", "tool", "function"];

function addMessage(before: Issues, path: string, message: unknown): Issues {
	if (!isObject(message)) return addIssue(before, path, "message", message);
	const { role, content, name, cache, toolCalls, toolCallId, isError, native } = message as Fields;
	let issues = before;
	if (!roles.includes(role)) issues = addIssue(issues, `${path}.role`, "role of a message", role);
	issues = addContent(issues, `${path}.content`, content, role);
	if (typeof name !== "string" && (name !== undefined || role === "function")) {
		issues = addIssue(issues, `${path}.name`, "string", name);
	}
	if (role === "tool" && typeof toolCallId !== "string") {
		issues = addIssue(issues, `${path}.toolCallId`, "string", toolCallId);
	}
	issues = addUnless(typeof isError === "boolean", issues, `${path}.isError`, "boolean", isError);
	if (toolCalls !== undefined) issues = addToolCalls(issues, `${path}.toolCalls`, toolCalls, role);
	// What has them would be taken for a list of native messages.
	issues = addUnless(false, issues, `${path}.native`, "undefined", native);
	return addCache(issues, path, cache);
}

function addContent(before: Issues, path: string, content: unknown, role: unknown): Issues {
	if (typeof content === "string") return before;
	if (!Array.isArray(content) || role === "function") return addIssue(before, path, "string or list of parts", content);
	const takesMedia = role === "user" || role === "tool";
	return addItems(before, path, content, (found, place, part) => {
		if (!isObject(part)) return addIssue(found, place, "part of a message", part);
		const { type, text, cache } = part as Fields;
		const issues = addCache(found, place, cache);
		if (type === "text") return typeof text === "string" ? issues : addIssue(issues, `${place}.text`, "string", text);
		const isMedia = type === "image" || type === "audio" || type === "file";
		if (isMedia && takesMedia) return addMedia(issues, place, part as Fields);
		return addIssue(issues, `${place}.type`, takesMedia ? "type of a part" : "text", type);
	});
}

function addMedia(before: Issues, path: string, part: Fields): Issues {
	const { detail, name } = part;
	let issues = isMediaSource(part) ? before : addIssue(before, path, "object with url, base64 or bytes", part);
	const isDetail = detail === "auto" || detail === "low" || detail === "high";
	issues = addUnless(isDetail, issues, `${path}.detail`, '"auto", "low" or "high"', detail);
	return addUnless(typeof name === "string", issues, `${path}.name`, "string", name);
}

function addToolCalls(before: Issues, path: string, calls: unknown, role: unknown): Issues {
	if (role !== "assistant") return addIssue(before, path, "undefined", calls);
	if (!Array.isArray(calls)) return addIssue(before, path, "list of tool calls", calls);
	return addItems(before, path, calls, (found, place, call) => {
		if (!isObject(call)) return addIssue(found, place, "tool call", call);
		const { id, name, input } = call as Fields;
		let issues = found;
		if (typeof id !== "string") issues = addIssue(issues, `${place}.id`, "string", id);
		if (typeof name !== "string") issues = addIssue(issues, `${place}.name`, "string", name);
		return isObject(input) ? issues : addIssue(issues, `${place}.input`, "object", input);
	});
}

const addCache = (issues: Issues, path: string, cache: unknown): Issues =>
	addUnless(cache === true || cache === "1h", issues, `${path}.cache`, 'true or "1h"', cache);
