import type { Declaration } from "../model/code.ts";

/**
 * Those of some constants that the users, or a later one of them that is used, name: what was written for a passage that
 * turned out to be never reached is left out, since compilers forbid unused names.
 */
export function usedDeclarations(
	declarations: readonly Declaration[],
	users: readonly Declaration[],
): readonly Declaration[] {
	const used: Declaration[] = [...users];
	for (const declaration of declarations.toReversed()) {
		if (declaration.kind !== "constant" || isNamed(declaration.name, used)) used.unshift(declaration);
	}
	return used.slice(0, used.length - users.length);
}

const isNamed = (name: string, code: readonly Declaration[]): boolean =>
	JSON.stringify(code).includes(`{"kind":"identifier","name":${JSON.stringify(name)}}`);
