import type { CheckCase } from "./check-case.ts";

/** What a contestant says of values: which are fine, and how many things are wrong with one. */
export type Verdicts = {
	readonly name: string;
	readonly check: (value: unknown) => boolean;
	readonly issues: (value: unknown) => number;
};

/** Each verdict that is not the wanted one. While there is any, the contestants' times mean nothing. */
export function disagreements(
	contestants: readonly Verdicts[],
	{ valid, invalid }: Pick<CheckCase, "valid" | "invalid">,
): readonly string[] {
	const wanted = [
		...valid.map((value) => ({ value, isValid: true })),
		...invalid.map((value) => ({ value, isValid: false })),
	];
	return contestants.flatMap(({ name, check, issues }) =>
		wanted.flatMap(({ value, isValid }) => [
			...(check(value) === isValid ? [] : [`${name} ${isValid ? "refuses" : "takes"} ${show(value)}`]),
			...((issues(value) === 0) === isValid
				? []
				: [`${name} says that ${isValid ? "something" : "nothing"} is wrong with ${show(value)}`]),
		]),
	);
}

const show = (value: unknown): string => {
	const text = JSON.stringify(value);
	return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
