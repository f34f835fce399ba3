/** The roles of the neutral message model; `function` is that of OpenAI's older API. */
export type Role = "system" | "developer" | "user" | "assistant" | "function" | "tool";
