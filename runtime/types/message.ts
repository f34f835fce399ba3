/** One message of a prompt, for any provider. */
export type Message = { role: "system" | "user" | "assistant"; content: string };
