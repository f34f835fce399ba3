import type { Meter, Tracer } from "@opentelemetry/api";

/** What `instrument` reports to, and how much it tells. */
export type InstrumentOptions = {
	/** Where metrics go; without it there are none. */
	readonly meter?: Meter | undefined;
	/** Where spans go, one a call; without it there are none. */
	readonly tracer?: Tracer | undefined;
	/**
	 * Puts the variables of each call, as JSON, into the span's attribute `pm_gen.input`, and the messages of errors that
	 * are not pm-gen's into its status. Prompts hold personal data: false unless you ask for it.
	 */
	readonly recordInput?: boolean | undefined;
};
