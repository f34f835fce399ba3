import { dataMutants } from "./data-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { nameMutants } from "./name-mutants.ts";
import { partialMutants } from "./partial-mutants.ts";
import { pathMutants } from "./path-mutants.ts";
import { valueMutants } from "./value-mutants.ts";

/** The rules of HANDLEBARS.md in their naive forms, in its order. */
export const mutants: readonly Mutant[] = [
	...nameMutants,
	...pathMutants,
	...valueMutants,
	...dataMutants,
	...partialMutants,
].flatMap(({ mutants, ...about }) => mutants.map((mutant) => ({ ...about, ...mutant })));
