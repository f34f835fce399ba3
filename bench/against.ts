import { resolve } from "node:path";
import { measureAgainst } from "./checks/measure-against.ts";
import { formatRatio } from "./format-ratio.ts";

/** `npm run bench:against -- ../before`: what the check takes here, as a multiple of what it takes in another checkout. */
const [before] = process.argv.slice(2);
if (before === undefined) throw new Error("name the folder of another checkout of pm-gen");
for (const { name, check, safeParse } of await measureAgainst(resolve(before), 20)) {
	console.log(`| ${name} | ${formatRatio(check)} | ${formatRatio(safeParse)} |`);
}
