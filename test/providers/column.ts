import type { ProviderName } from "../../generator/model/provider-name.ts";
import type { CaseName } from "./cases.ts";

/** One function of a provider, and what it returns in every case; leaving a case out does not compile. */
export type Column = {
	readonly provider: ProviderName;
	/** The function's name, as a prompt has it. */
	readonly method: string;
	/** The value returned, `NOT_SUPPORTED` or `REFUSED_INPUT`. */
	readonly want: Readonly<Record<CaseName, unknown>>;
};
