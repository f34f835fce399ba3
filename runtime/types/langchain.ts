/** A message that a LangChain model's `invoke` takes as it is. */
export type LangChainMessage = { role: "system" | "user" | "assistant"; content: string };

/** The arguments of `ChatPromptTemplate.fromMessages`, texts in f-string notation. */
export type LangChainChatTemplate = [messages: [role: "system" | "user" | "assistant", template: string][]];

/** The arguments of `PromptTemplate.fromTemplate`, in f-string notation. */
export type LangChainTextTemplate = [template: string];
