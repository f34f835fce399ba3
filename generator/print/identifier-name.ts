const identifierName = /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u;

/** Whether a name can stand as an identifier or an unquoted key (astral letters are refused: old targets do not know them). */
export const isIdentifierName = (name: string): boolean => identifierName.test(name) && !/[\ud800-\udfff]/.test(name);
