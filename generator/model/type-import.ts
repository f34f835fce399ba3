/**
 * A type, or a zod schema, that a TypeScript module exports: `./types.ts#SupportInput` in a definition. `path` is relative to
 * the project folder, with forward slashes.
 */
export type TypeImport = { readonly path: string; readonly name: string };
