interface Section {
	title: string;
	/** The sections inside. */
	sections: readonly Section[];
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface OutlineInput extends Section {
	data: Json;
}
