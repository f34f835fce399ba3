/** What the hand-written functions for the prompt `support` take. */
export type SupportInput = {
	readonly role: string;
	readonly company: string;
	readonly query: string;
	readonly example_response: string;
	readonly followup: string;
};
