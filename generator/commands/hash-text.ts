import { createHash } from "node:crypto";

/** What tells a text from others. */
export const hashText = (text: string): string => createHash("sha256").update(text).digest("base64url");
