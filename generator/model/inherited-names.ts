/** Names that every object answers to without owning them: read as own properties only (HANDLEBARS.md, "Paths"). */
export const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
