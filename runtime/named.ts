/**
 * The name of who speaks as a property, if there is one.
 *
 * @example named("ada") // { name: "ada" }
 */
export const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });
