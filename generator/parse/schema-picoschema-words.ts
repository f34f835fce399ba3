/** The types that stand as the value of a Picoschema field, sorted. */
export const picoschemaTypes = ["any", "boolean", "integer", "null", "number", "string"] as const;

/** The types that stand in parentheses behind the name of a field. */
export const parenthesisTypes = ["array", "object", "enum"] as const;
