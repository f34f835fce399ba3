/** A message as a request holds it. */
export type PlainMessage = { readonly role: string; readonly content: string };

/** A prompt that is called, with what each contestant is made of. */
export type CallCase = {
	readonly name: string;
	/** The functions in `hand-written` that do the same: this name, and with a kind behind it. */
	readonly handWritten: string;
	/** What pm-gen compiles. */
	readonly definition: string;
	/** The same messages, their texts as Handlebars templates: contestants with another syntax get plain variables only. */
	readonly messages: readonly PlainMessage[];
	/** What it is called with, one after the other. */
	readonly inputs: readonly Readonly<Record<string, unknown>>[];
};
