/** A JSON Schema of draft-07, which editors read, or a part of one. */
export type EditorSchema = Readonly<Record<string, unknown>>;
