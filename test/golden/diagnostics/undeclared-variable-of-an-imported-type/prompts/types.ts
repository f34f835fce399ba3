export interface SupportInput {
	query: string;
	customer: { name: string };
}
