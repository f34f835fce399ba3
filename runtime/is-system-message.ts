import type { Message, SystemMessage } from "./types/message.ts";

/**
 * Whether a message tells the model about its task.
 *
 * @example isSystemMessage({ role: "developer", content: "Be kind." }) // true
 */
export const isSystemMessage = (message: Message): message is SystemMessage =>
	message.role === "system" || message.role === "developer";
