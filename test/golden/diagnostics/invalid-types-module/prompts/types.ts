export type SupportInput = { name: string;
