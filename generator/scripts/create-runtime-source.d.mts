/** The text of `generator/emit/runtime-source.ts`; `readText` gives the text of a file of `runtime/`. */
export function createRuntimeSource(readText?: (path: string) => Promise<string>): Promise<string>;
