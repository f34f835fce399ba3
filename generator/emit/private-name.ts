/** A name inside of a module that no prompt of it is exported by. */
export const privateName = (wish: string, exportedNames: ReadonlySet<string>): string =>
	exportedNames.has(wish) ? privateName(`${wish}_`, exportedNames) : wish;
