import { isUri } from "./is-uri.ts";

const host = /^https?:\/\/(?:[^/?#@]*@)?(?:\[[^\]]+\]|[^/?#@:[]+)(?::\d*)?(?:[/?#]|$)/i;

/**
 * Whether a text is a URL with `http:` or `https:` and a host, written as a URI: other characters than those of ASCII are
 * escaped.
 *
 * @example isHttpUrl("https://example.com/a?b#c") // true
 */
export const isHttpUrl = (text: string): boolean => host.test(text) && isUri(text);
