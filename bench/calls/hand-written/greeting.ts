/** What a programmer writes who trusts the compiler. */
export const call = (input: { readonly name: string }): object => ({
	messages: [{ role: "user", content: `Hello ${input.name}!` }],
});
