import type { OutputDocument } from "./document.ts";

/** Whether the provider's own parameter asks for an answer, and not a text in the prompt. */
export const isAskedNatively = (output: OutputDocument | undefined): output is OutputDocument =>
	output !== undefined && (output.inject ?? "none") === "none";
