import type { Message } from "./message.ts";

/** Messages as one provider's client has them; they are sent as they are. */
export type NativeMessages<Native> = { readonly native: readonly Native[] };

/**
 * A conversation so far: neutral messages, which every provider's function converts, or the messages of one provider's own
 * client, which its function alone takes. Native ones keep what neutral ones cannot say: signatures of thoughts, citations.
 *
 * @example const conversation: History<Anthropic.MessageParam> = { native: [{ role: "user", content: "Hi" }] };
 */
export type History<Native = never> = readonly Message[] | NativeMessages<Native>;

/**
 * What a prompt gives to a provider's converter: its messages, of which a `required` one must not be blank, and the native
 * ones among them.
 */
export type PromptMessage<Native = never> = (Message & { readonly required?: true }) | NativeMessages<Native>;
