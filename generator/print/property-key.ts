import { isIdentifierName } from "./identifier-name.ts";
import { printString } from "./string-literal.ts";

const isSimpleNumber = (name: string): boolean => /^(?:\d+|\d+\.\d+)$/.test(name) && String(Number(name)) === name;

/** A key of an object or an object type: quoted only where it must be (in JavaScript, numbers need no quotes either). */
export const printKey = (name: string, target: "ts" | "js"): string =>
	isIdentifierName(name) || (target === "js" && isSimpleNumber(name)) ? name : printString(name);
