import type { Declaration } from "../model/code.ts";

/**
 * Those of some constants that the users name, or one of them that is used, earlier or later: what was written for a
 * passage that turned out to be never reached is left out, since compilers forbid unused names.
 */
export function usedDeclarations(
	declarations: readonly Declaration[],
	users: readonly Declaration[],
): readonly Declaration[] {
	const used = new Set(declarations.filter(({ kind }) => kind !== "constant"));
	const follow = (user: Declaration): void => {
		const code = JSON.stringify(user);
		for (const declaration of declarations) {
			if (used.has(declaration) || declaration.kind !== "constant" || !isNamed(declaration.name, code)) continue;
			used.add(declaration);
			follow(declaration);
		}
	};
	for (const user of [...used, ...users]) follow(user);
	return declarations.filter((declaration) => used.has(declaration));
}

const isNamed = (name: string, code: string): boolean =>
	code.includes(`{"kind":"identifier","name":${JSON.stringify(name)}}`);
