import { kindOf } from "./kind-of.ts";
import { scaleWords } from "./scale-words.ts";

/** How many prompts a folder holds. */
export const promptsPerFolder = 100;

const teams = ["billing", "support", "shipping", "legal", "marketing", "search", "people", "security", "sales", "data"];
const areas = ["intake", "replies", "summaries", "reviews", "reports", "onboarding", "escalations", "quality"];

/** The folder of one of many prompts, below the folder of all of them: `billing/intake`. */
export function scaleFolder(number: number): string {
	const folder = Math.floor(number / promptsPerFolder);
	const area = areas[Math.floor(folder / teams.length) % areas.length];
	const round = Math.floor(folder / teams.length / areas.length);
	return `${teams[folder % teams.length]}/${area}${round === 0 ? "" : `-${round + 1}`}`;
}

/** The id of one of many prompts: `billing/intake/answer-parcels-7`. */
export const scaleId = (number: number): string =>
	`${scaleFolder(number)}/${kindOf(number).name}-${scaleWords(number).topic}-${number}`;
