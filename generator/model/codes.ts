import type { Severity } from "./diagnostic.ts";

/**
 * The catalogue of diagnostic codes: a word each, its usual severity and what it means; `mayWarn` says of an error that some
 * of its findings are warnings. Codes are never reused or renamed in a minor.
 */
export const diagnosticCodes = {
	// files
	"not-utf8": { severity: "error", summary: "The file is not valid UTF-8." },
	"file-too-large": { severity: "error", summary: "The file is larger than the configured limit." },
	"unreadable-file": { severity: "error", mayWarn: true, summary: "The file cannot be read." },
	"misnamed-file": {
		severity: "warning",
		summary: "A file is not read because its ending is not quite a prompt file's.",
	},
	"invalid-yaml": { severity: "error", summary: "The file is not valid YAML." },
	"invalid-json": { severity: "error", summary: "The file is not valid JSON." },
	"not-a-prompt": { severity: "error", summary: "The file has none of the keys that make a prompt." },
	"not-supported-yet": {
		severity: "error",
		summary: "The construct is reserved and will be compiled by a later version.",
	},
	"older-version": { severity: "warning", summary: "An older version of a prompt is recognised and not compiled yet." },
	// definitions
	"unknown-key": { severity: "error", summary: "The key is not part of the definition format." },
	"missing-key": { severity: "error", summary: "A key that the definition needs is missing." },
	"wrong-type": { severity: "error", summary: "The value has another type than the definition format asks for." },
	"invalid-value": { severity: "error", summary: "The value is not one of those that the definition format allows." },
	"no-messages": { severity: "error", summary: "A chat prompt has no messages." },
	"empty-message": { severity: "error", summary: "The text of a message is constantly blank." },
	"invalid-id": { severity: "error", summary: "The id of a prompt does not fit the grammar of ids." },
	"reserved-name": { severity: "error", summary: "The name cannot be exported from a module." },
	"duplicate-id": { severity: "error", summary: "Two prompts have the same id." },
	"name-clash": { severity: "error", summary: "Two prompts or folders get the same name in the generated code." },
	"role-not-supported": { severity: "error", summary: "The role cannot be sent by this version or to this provider." },
	"unpinned-version": { severity: "error", summary: "The version is a number in YAML and loses digits." },
	"text-cut-by-comment": { severity: "error", summary: "YAML reads the rest of the text as a comment." },
	"text-has-anchor-or-tag": {
		severity: "error",
		summary: "YAML reads the start of the text as an anchor, an alias or a tag.",
	},
	"unquoted-braces": { severity: "error", summary: "YAML reads unquoted braces as a map." },
	"number-not-text": { severity: "error", summary: "YAML reads the text as a number, a boolean or null." },
	"folded-text": { severity: "warning", summary: "YAML folds the line breaks of the text into blanks." },
	"variable-before-cache": {
		severity: "warning",
		summary: "A variable makes long constant text new to the provider's cache.",
	},
	"misspelt-heading": {
		severity: "warning",
		summary: "A heading of a Markdown prompt is nearly one that begins a message.",
	},
	// schemas
	"invalid-schema": { severity: "error", mayWarn: true, summary: "The schema is not valid in its notation." },
	"unsupported-output": {
		severity: "error",
		mayWarn: true,
		summary: "A provider cannot be asked for an answer of that schema.",
	},
	"unsupported-schema-keyword": { severity: "error", summary: "The schema keyword is not supported." },
	"slow-pattern": {
		severity: "warning",
		summary: "A pattern can take far longer to refuse a text than the text is long.",
	},
	"missing-schema": { severity: "error", summary: "There is no schema where a reference looks for it." },
	"unreadable-schema": { severity: "error", summary: "The file that a schema is looked for in cannot be read." },
	"custom-validator": {
		severity: "warning",
		summary: "A rule is a function of another language and is not checked.",
	},
	// types imported from TypeScript
	"invalid-type-import": {
		severity: "error",
		summary: "The definition imports a type from TypeScript that is not there, or that is no type.",
	},
	"invalid-types-module": { severity: "error", summary: "The module of types cannot be read as TypeScript." },
	"unsupported-type": { severity: "error", summary: "A part of an imported type can be no part of a prompt's values." },
	"unsupported-zod-schema": { severity: "error", summary: "A part of a zod schema cannot be read without running it." },
	// templates
	"invalid-template": { severity: "error", summary: "The template is not valid Handlebars." },
	"unclosed-tag": { severity: "error", summary: "A tag has no closing braces." },
	"unequal-braces": { severity: "error", summary: "A tag does not end with as many braces as it begins with." },
	"unclosed-block": { severity: "error", summary: "A block has no closing tag." },
	"unopened-block": { severity: "error", summary: "A closing tag or {{else}} belongs to no block." },
	"mismatched-close": { severity: "error", summary: "A closing tag stands where another block is open." },
	"operator-in-template": { severity: "error", summary: "A tag has an operator, which Handlebars lacks." },
	"filter-in-template": { severity: "error", summary: "A tag has a filter, which Handlebars lacks." },
	"go-template": { severity: "error", summary: "A tag is written as in a Go template." },
	"code-in-braces": { severity: "error", summary: "Code of another language stands in double braces." },
	"jinja-template": { severity: "warning", summary: "A tag of Jinja or Liquid is printed as it is." },
	"single-braces": { severity: "warning", summary: "A name in single braces is printed as it is." },
	"unsupported-template": { severity: "error", summary: "The template construct cannot be compiled." },
	"unknown-helper": { severity: "error", summary: "There is no such helper, or it is given the wrong arguments." },
	"missing-partial": { severity: "error", summary: "There is no partial of that name." },
	"computed-partial": {
		severity: "error",
		summary: "The name of a partial is computed, and its type does not say what it may be.",
	},
	"duplicate-partial": { severity: "error", summary: "Two files claim one partial's name." },
	"partial-cycle": { severity: "error", summary: "A partial includes itself." },
	"undeclared-variable": {
		severity: "error",
		summary: "The template uses a variable that the definition does not declare.",
	},
	"unknown-path": { severity: "error", summary: "The template reads a path that the declared type does not have." },
	"unused-variable": { severity: "warning", summary: "A declared variable is used by no template." },
	"no-outer-context": { severity: "error", summary: "The path leaves the outermost context." },
	"no-loop": { severity: "error", summary: "The path asks for loop data outside of a loop that has it." },
	"conflicting-use": { severity: "error", summary: "A variable is used in ways that no single type allows." },
	"type-needed": { severity: "error", summary: "The construct needs a declared type." },
	"not-printable": { severity: "warning", summary: "An array or an object is printed without a helper." },
	"not-a-list": {
		severity: "warning",
		summary: "A loop is over a value that is never a list, so that only its {{else}} is shown.",
	},
	"log-dropped": { severity: "warning", summary: "A {{log}} is left out of the generated code." },
	"wrong-use": {
		severity: "error",
		summary: "The declared type does not allow what the template does with the value.",
	},
	// the user's own helpers
	"invalid-helpers-module": { severity: "error", summary: "The module of helpers cannot be read as TypeScript." },
	"invalid-helper": { severity: "error", summary: "An exported function cannot be a helper." },
	"untyped-helper": { severity: "warning", summary: "A helper's parameter or result has no type." },
	// models, settings, providers
	"unknown-provider": { severity: "error", summary: "There is no provider of that name." },
	"ambiguous-model": { severity: "error", summary: "The model name does not tell which provider it belongs to." },
	"setting-without-home": { severity: "warning", summary: "A provider has no place for the setting." },
	"invalid-setting": { severity: "error", summary: "The setting's value is outside of what the provider takes." },
	"provider-refuses": { severity: "error", summary: "The provider's API refuses such a message." },
	"provider-warns": { severity: "warning", summary: "The provider's API may refuse or ignore this." },
	// output
	"output-occupied": { severity: "error", summary: "A file that pm-gen did not write stands where it has to write." },
	"unwritable-file": { severity: "error", summary: "A generated file cannot be written or removed." },
	// ignore comments
	"unused-ignore": { severity: "warning", summary: "An ignore comment silences nothing." },
} as const satisfies Record<string, { readonly severity: Severity; readonly mayWarn?: true; readonly summary: string }>;

/** The word that names a kind of finding. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** The codes of findings that may be warnings. */
export type LenientCode = {
	[Code in DiagnosticCode]: (typeof diagnosticCodes)[Code] extends { severity: "warning" } | { mayWarn: true }
		? Code
		: never;
}[DiagnosticCode];
