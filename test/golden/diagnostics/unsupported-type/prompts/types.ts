import type { Order } from "not-installed";

class Account {
	id = "";
}

type Endless<Value> = { deeper: Endless<Value[]> };

export type SupportInput = {
	name: string;
	order: Order;
	since: Date;
	orders: { items: Map<string, string> }[];
	account: Account;
	format(text: string): string;
	id: bigint;
	key: symbol;
	path: `/${string}`;
	anything: {};
	byNumber: { [key: number]: string };
	tail: [...string[], number];
	endless: Endless<string>;
};
