import type { ChatMessage } from "./openai.ts";

/** A message of a Chat Completions API that knows no names of speakers, no breakpoints, no sounds and no files. */
export type PlainChatMessage =
	| { role: "system" | "developer"; content: string | { type: "text"; text: string }[] }
	| {
			role: "user";
			content:
				| string
				| (
						| { type: "text"; text: string }
						| { type: "image_url"; image_url: { url: string; detail?: "auto" | "low" | "high" } }
				  )[];
	  }
	| {
			role: "assistant";
			content?: string | { type: "text"; text: string }[];
			tool_calls?: { id: string; type: "function"; function: { name: string; arguments: string } }[];
	  }
	| Extract<ChatMessage<object>, { role: "tool" | "function" }>;
