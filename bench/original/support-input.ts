/** What the prompts are called with: `greeting` reads the name, `support` the rest. */
export const supportInput = {
	name: "Ada",
	role: "a patient support agent",
	company: "Acme",
	query: "Where is my parcel?",
	example_response: "It left our warehouse on Monday.",
	followup: 'It says "delivered", but I have <nothing> & need it today.',
};
