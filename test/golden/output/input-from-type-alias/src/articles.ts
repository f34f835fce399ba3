export type Level = 1 | 2 | 3;

export interface Article {
	title: string;
	source: { url?: string };
}
