/** A word with a capital. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word without a capital. */
export const uncapitalize = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A name as a part of other names: `FirstName` of `first-name`, `NavTree` of `nav/tree`. */
export const pascalCase = (name: string): string => (name.match(/[A-Za-z0-9]+/g) ?? []).map(capitalize).join("");
