import type { Article, Level as Importance } from "../src/articles.js";

enum Region {
	Europe = "eu",
	America = "us",
}

type Labelled<Value> = { readonly labels: Readonly<Record<string, Value>> };

/** Someone who asks. */
type Customer = {
	/**
	 * The full name,
	 * as it is written.
	 */
	name: string & { readonly __brand?: "name" };
	plan?: "pro" | "free" | null;
	region: Region | Importance;
	/** @deprecated Use `name`. */
	nickname: string | undefined;
};

export type SupportInput = {
	readonly customer: Customer;
	/** What the customer asks. */
	readonly query: string;
	readonly position: readonly [latitude: number, longitude: number, height?: number];
	note?: string | number | boolean;
} & Pick<{ articles: Article[]; other: Date }, "articles"> &
	Labelled<number>;
