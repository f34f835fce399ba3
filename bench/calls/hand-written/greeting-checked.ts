/** What a programmer writes who trusts nobody. */
export function call(input: { readonly name: string }): object {
	if (typeof input.name !== "string") throw new TypeError("name must be a string");
	return { messages: [{ role: "user", content: `Hello ${input.name}!` }] };
}
