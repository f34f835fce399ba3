import type { PromptDocument } from "../model/document.ts";
import type { MessageNode } from "../model/template-node.ts";
import { isSystemRole } from "./is-system-role.ts";

/**
 * The message that begins the conversation behind the system's; undefined where something else does, or where a message that
 * could not be read may be it.
 */
export function firstTurn({ messages, incomplete }: PromptDocument): MessageNode | undefined {
	if (incomplete === true) return undefined;
	const first = messages.find((item) => item.kind !== "message" || !isSystemRole(item.role.value));
	return first?.kind === "message" ? first : undefined;
}
