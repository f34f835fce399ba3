/** A user's message where a text is its whole content. */
export const user = (content: string) => ({ role: "user", content });

/** A system message where a text is its whole content. */
export const system = (content: string) => ({ role: "system", content });

/** A model's message where a text is its whole content. */
export const assistant = (content: string) => ({ role: "assistant", content });

/** What looks like code in one language or another, and is text. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: such a text is the point
export const braces = '{"a": "<b>", "name": ""&{{x}}"} `${x}` \\';
