export const shout = (text: string): string => text.toUpperCase();
export const half = (number: number): number => number / 2;
export const either = (value: string | number): string => String(value);
