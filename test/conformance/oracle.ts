import { runInThisContext } from "node:vm";
import Handlebars from "handlebars";

type Compiler = { readonly prototype: object };

/** What a template may call: partials by name, and helpers. */
export type Surroundings = {
	readonly partials?: Readonly<Record<string, string>>;
	readonly helpers?: Handlebars.HelperDeclareSpec;
};

/**
 * What Handlebars 4.7 with `noEscape` renders. One thing is mended: 4.7 joins neighbouring values with `+`, so that
 * `{{a}}{{b}}` with 1 and 2 prints 3 (its issue #2167, mended in its master); here every value is appended as text.
 */
export function renderWithHandlebars(template: string, data: unknown, surroundings: Surroundings = {}): string {
	const { partials, helpers } = surroundings;
	if (partials === undefined && helpers === undefined) return compileWithHandlebars(template)(data);
	const own = createTextHandlebars();
	own.registerPartial({ ...partials });
	own.registerHelper({ ...helpers });
	return own.compile(template, { noEscape: true })(data);
}

/** The same for many data: the template is compiled once. */
export const compileWithHandlebars = (template: string): ((data: unknown) => string) =>
	handlebars.compile(template, { noEscape: true });

/** What Handlebars 4.7.10 renders as it is published. */
export const renderWithPublishedHandlebars = (template: string, data: unknown): string =>
	publishedHandlebars.compile(template, { noEscape: true })(data);

/** The part of Handlebars' code generator that is replaced; its types do not tell of it. */
type Generator = {
	readonly environment: { readonly isSimple: boolean };
	isInline(): boolean;
	popStack(): unknown;
	pushSource(source: unknown): void;
	replaceStack(replace: (current: unknown) => unknown): void;
	appendToBuffer(source: unknown, location?: undefined, explicit?: boolean): unknown;
};

/**
 * Handlebars of its own that compiles without `Function`: these tests run where code generation from strings is
 * forbidden, and what Handlebars writes is loaded as a script, as if from a file.
 */
function createHandlebars(): typeof Handlebars {
	const created = Handlebars.create();
	created.compile = (template, options) =>
		created.template(runInThisContext(`(${String(created.precompile(template, options))})`));
	return created;
}

const publishedHandlebars = createHandlebars();

const handlebars = createTextHandlebars();

/** Handlebars of its own, for tests that register helpers or partials, with every value appended as text. */
export function createTextHandlebars(): typeof Handlebars {
	// `create` and `JavaScriptCompiler` are there; the types leave the second one out.
	const created = createHandlebars() as typeof Handlebars & { JavaScriptCompiler: Compiler };
	// Inherited properties that are not printed are no news here.
	created.logger.level = 4;
	const published = created.JavaScriptCompiler.prototype;
	function TextCompiler(): void {}
	TextCompiler.prototype = Object.assign(Object.create(published), { compiler: TextCompiler, append: appendText });
	created.JavaScriptCompiler = TextCompiler;
	return created;
}

/** `append` of 4.7.10 with `"" +` before the value. */
function appendText(this: Generator): void {
	if (this.isInline()) {
		this.replaceStack((current) => [' != null ? ("" + ', current, ') : ""']);
		this.pushSource(this.appendToBuffer(this.popStack()));
		return;
	}
	const local = this.popStack();
	const text = ['("" + ', local, ")"];
	this.pushSource(["if (", local, " != null) { ", this.appendToBuffer(text, undefined, true), " }"]);
	if (this.environment.isSimple) this.pushSource(["else { ", this.appendToBuffer("''", undefined, true), " }"]);
}
