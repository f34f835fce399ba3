/** The block parameters at a place: those that can be read, and those around an inline partial, which cannot. */
export type ParameterNames = {
	readonly parameters: { readonly has: (name: string) => boolean };
	readonly unreachable: ReadonlySet<string>;
};

/** Whether a name is that of a block parameter, which wins over every helper, also where it cannot be read. */
export const isParameter = (name: string, { parameters, unreachable }: ParameterNames): boolean =>
	parameters.has(name) || unreachable.has(name);
