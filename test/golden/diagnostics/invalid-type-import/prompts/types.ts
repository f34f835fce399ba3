export type SupportInput = { name: string };
export type Box<Value> = { name: Value };
export type Plan = "free" | "pro";
export const limit = 10;
export type { Message } from "not-installed";
