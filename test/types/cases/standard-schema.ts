import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { InputOf, OutputOf, PromptInput, PromptOutput } from "../../../runtime/index.ts";

type SupportInput = { readonly company: string; readonly plan?: "free" | "pro" | undefined };

declare const prompt: { readonly input: PromptInput<SupportInput> };

/** What any library does that takes a Standard Schema. */
declare const validate: <Schema extends StandardSchemaV1>(schema: Schema) => StandardSchemaV1.InferOutput<Schema>;

export const output: SupportInput = validate(prompt.input);
export const given: SupportInput = {} as StandardSchemaV1.InferInput<typeof prompt.input>;
export const known: SupportInput = {} as InputOf<typeof prompt>;

// @ts-expect-error: the type is known, so that another one does not fit
export const wrong: { readonly company: number } = validate(prompt.input);

const result = prompt.input.safeParse({});
export const company: string = result.success ? result.data.company : result.error.promptId;

// @ts-expect-error: without a look at success there may be no data
export const unsure: string = result.data.company;

/** What any library does that takes a Standard JSON Schema. */
declare const describe: <Schema extends StandardJSONSchemaV1>(
	schema: Schema,
) => StandardJSONSchemaV1.InferOutput<Schema>;

type Triage = { urgent: boolean };

declare const answered: { readonly output: PromptOutput<Triage> };

export const described: SupportInput = describe(prompt.input);
export const asked: Triage = describe(answered.output);
export const checked: Triage = validate(answered.output);
export const read: Triage = answered.output.parse("{}", { lenient: true });
export const named: Triage = {} as OutputOf<typeof answered>;

/** With defaults, what comes out has more than what goes in. */
type FilledInput = { readonly company: string; readonly plan: "free" | "pro" };

declare const withDefaults: { readonly input: PromptInput<SupportInput, FilledInput> };

export const filled: FilledInput = validate(withDefaults.input);
export const parsed: FilledInput = withDefaults.input.parse({});
export const asGiven: InputOf<typeof withDefaults> = { company: "Acme" };
