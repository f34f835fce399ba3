/** How much of an input can be checked at run time: all of it, that its variables are there, or nothing. */
export const validations = ["full", "required", "none"] as const;

/** How much of an input is checked at run time. */
export type Validation = (typeof validations)[number];
