const reservedWords: ReadonlySet<string> = new Set(
	`arguments await break case catch class const continue debugger default delete do else enum eval export extends false
	finally for function if implements import in instanceof interface let new null package private protected public return
	static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/** Whether a name cannot be bound in a module, so that an import of it needs another name (ECMAScript, strict mode). */
export const isReservedWord = (name: string): boolean => reservedWords.has(name);
