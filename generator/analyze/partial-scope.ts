import type { TemplateNode } from "../model/template-node.ts";
import type { PartialTable } from "./partial-table.ts";

/** A template's own nodes, which also tell it from every other: a partial's file, or a message. */
export type Template = readonly TemplateNode[];

/**
 * What partial names mean at a place, and what a partial is given there. `Context` is what stands for a value: a typed
 * value, or what is inferred about one; `Parameter` what a block parameter names.
 */
export type PartialScope<Context, Parameter> = {
	/** The contexts from the root to the current one; `../` counts these. */
	readonly contexts: readonly Context[];
	/** The contexts outside of the current block: an inline partial that stands in it has these around itself. */
	readonly outerContexts: readonly Context[];
	/** What block parameters (`as |item index|`) mean here; the inner ones win. */
	readonly parameters: ReadonlyMap<string, Parameter>;
	/** Block parameters around an inline partial: Handlebars fails where it reads one. */
	readonly unreachable: ReadonlySet<string>;
	readonly partials: PartialTable;
	/** The template that holds the current place. */
	readonly written: Template;
	/** The inline partials that each template on the way sees now. */
	readonly inlines: ReadonlyMap<Template, InlinePartials<Context>>;
	/** What `{{> @partial-block}}` shows here. */
	readonly block?: PartialBlock<Context, Parameter>;
	/** The partials that are being entered, outermost first. */
	readonly entered: readonly EnteredPartial<Context>[];
	/** How many blocks stand around the place, those around the partials on the way included. */
	readonly blocks: number;
};

/** Inline partials by name. */
export type InlinePartials<Context> = ReadonlyMap<string, InlinePartial<Context>>;

type InlinePartial<Context> = Pick<PartialScope<Context, unknown>, "outerContexts" | "unreachable" | "written"> & {
	readonly nodes: Template;
};

type PartialBlock<Context, Parameter> = Pick<
	PartialScope<Context, Parameter>,
	"contexts" | "parameters" | "unreachable" | "written" | "block"
> & { readonly nodes: Template };

/** A partial that is being entered; `blocks` counts the blocks around its call, and `recursion` is filled in by what is in it. */
export type EnteredPartial<Context> = {
	readonly name: string;
	readonly nodes: Template;
	readonly block: Template | undefined;
	readonly context: Context;
	readonly blocks: number;
	readonly recursion: Recursion;
};

/** Whether a partial includes itself, and the name of its function once it is known to. */
export type Recursion = { isFound: boolean; readonly functionName?: string };

/** What partial names mean at the beginning of a message. */
export const startOfTemplate = (
	written: Template,
	partials: PartialTable,
): Omit<PartialScope<never, never>, "contexts" | "block"> => ({
	outerContexts: [],
	parameters: new Map<string, never>(),
	unreachable: new Set(),
	partials,
	written,
	inlines: new Map(),
	entered: [],
	blocks: 0,
});

/** What a partial's name was found to mean. */
export type FoundPartial<Context, Parameter> =
	| { readonly kind: "file"; readonly nodes: Template }
	| { readonly kind: "inline"; readonly nodes: Template; readonly inline: InlinePartial<Context> }
	| { readonly kind: "block"; readonly nodes: Template; readonly block: PartialBlock<Context, Parameter> };

/**
 * Finds what a name means: the block that the current partial was given, an inline partial of the template that holds
 * the place, a file, or, for none of these, the block that the call itself has (HANDLEBARS.md, "Partials").
 */
export function findPartial<Context, Parameter>(
	name: string,
	own: Template | undefined,
	scope: PartialScope<Context, Parameter>,
): FoundPartial<Context, Parameter> | undefined {
	const given = name === "@partial-block" ? scope.block : undefined;
	if (given !== undefined) return { kind: "block", nodes: given.nodes, block: given };
	const inline = scope.inlines.get(scope.written)?.get(name);
	if (inline !== undefined) return { kind: "inline", nodes: inline.nodes, inline };
	const file = scope.partials.find(name);
	if (file !== undefined) return { kind: "file", nodes: file };
	return own === undefined ? undefined : { kind: "block", nodes: own, block: blockOf(own, scope) };
}

/** The scope inside of a partial. `own` is the block of the call; without one, an outer block stays the one to show. */
export function enterPartial<Context, Parameter, Scope extends PartialScope<Context, Parameter>>(
	name: string,
	found: FoundPartial<Context, Parameter>,
	own: Template | undefined,
	context: Context,
	scope: Scope & PartialScope<Context, Parameter>,
	recursion: Recursion = { isFound: false },
): Scope {
	if (found.kind === "block") {
		const { block } = found;
		return {
			...scope,
			contexts: [...block.contexts, context],
			outerContexts: block.contexts,
			parameters: block.parameters,
			unreachable: block.unreachable,
			written: block.written,
			block: block.block,
		};
	}
	const inside = {
		...scope,
		parameters: new Map(),
		block: own === undefined ? scope.block : blockOf(own, scope),
		entered: [
			...scope.entered,
			{ name, nodes: found.nodes, block: blockNodes(own, scope), context, blocks: scope.blocks, recursion },
		],
	};
	if (found.kind === "inline") {
		const { outerContexts, unreachable, written } = found.inline;
		return { ...inside, contexts: [...outerContexts, context], outerContexts, unreachable, written };
	}
	return {
		...inside,
		contexts: [context],
		outerContexts: [],
		unreachable: new Set(),
		written: found.nodes,
		inlines: new Map([...scope.inlines, [found.nodes, inlinesFor(own, scope)]]),
	};
}

/**
 * The loops that `@../` counts inside of a partial: Handlebars makes a frame of data for a call with a block, and for a
 * block that is shown, each a copy of the one around it.
 */
export function loopsInside<Loop>(
	found: FoundPartial<unknown, unknown>,
	own: Template | undefined,
	loops: readonly Loop[],
): readonly Loop[] {
	const frames = (own === undefined ? 0 : 1) + (found.kind === "block" ? 1 : 0);
	return [...loops, ...Array.from({ length: frames }).flatMap(() => loops.slice(-1))];
}

/** The scope of a block's nodes: the inline partials that stand among them are seen from the first one on. */
export function withInlines<Scope extends PartialScope<unknown, unknown>>(nodes: Template, scope: Scope): Scope {
	const inlines = inlinesAmong(nodes, scope, scope.outerContexts);
	if (inlines.length === 0) return scope;
	const seen = new Map([...(scope.inlines.get(scope.written) ?? []), ...inlines]);
	return { ...scope, inlines: new Map([...scope.inlines, [scope.written, seen]]) };
}

/** The entries of a partial in the same state as now, the innermost first. */
export const entriesBefore = <Context, Parameter>(
	found: FoundPartial<Context, Parameter>,
	own: Template | undefined,
	scope: PartialScope<Context, Parameter>,
): readonly EnteredPartial<Context>[] =>
	scope.entered.filter(({ nodes, block }) => nodes === found.nodes && block === blockNodes(own, scope)).reverse();

/** The scope of the nodes of a block; `outside` is the scope that the block stands in. */
export const inBlock = <Scope extends PartialScope<unknown, unknown>>(scope: Scope, outside: Scope = scope): Scope => ({
	...scope,
	outerContexts: outside.contexts,
	blocks: outside.blocks + 1,
});

/**
 * Whether a file is entered inside of itself with other inline partials than before: Handlebars lets them leak into the
 * outer call (HANDLEBARS.md, "Partials").
 */
export const isRedefined = <Context, Parameter>(
	found: FoundPartial<Context, Parameter>,
	own: Template | undefined,
	scope: PartialScope<Context, Parameter>,
): boolean =>
	found.kind === "file" &&
	scope.entered.some(({ nodes }) => nodes === found.nodes) &&
	!isSame(scope.inlines.get(found.nodes), inlinesFor(own, scope), found.nodes);

/** Whether a file sees the same inline partials in both: those that it has itself win over what it is given. */
function isSame<Context>(
	before: InlinePartials<Context> | undefined,
	now: InlinePartials<Context>,
	nodes: Template,
): boolean {
	const ownNames = new Set(nodes.map((node) => (node.kind === "inline" ? node.name : undefined)));
	const given = (inlines: InlinePartials<Context> | undefined) =>
		[...(inlines ?? [])].filter(([name]) => !ownNames.has(name));
	const known = new Map(given(before));
	const names = given(now);
	return names.length === known.size && names.every(([name, inline]) => known.get(name)?.nodes === inline.nodes);
}

const blockNodes = (
	own: Template | undefined,
	scope: { readonly block?: { readonly nodes: Template } },
): Template | undefined => own ?? scope.block?.nodes;

const blockOf = <Context, Parameter>(
	nodes: Template,
	{ contexts, parameters, unreachable, written, block }: PartialScope<Context, Parameter>,
): PartialBlock<Context, Parameter> => ({
	nodes,
	contexts,
	parameters,
	unreachable,
	written,
	...(block === undefined ? {} : { block }),
});

/** A file sees the inline partials of its caller, and those of the block that it is called with. */
function inlinesFor<Context>(
	own: Template | undefined,
	scope: PartialScope<Context, unknown>,
): InlinePartials<Context> {
	const inherited = scope.inlines.get(scope.written) ?? new Map<string, InlinePartial<Context>>();
	const given = own === undefined ? [] : inlinesAmong(own, scope, scope.contexts);
	return given.length === 0 ? inherited : new Map([...inherited, ...given]);
}

function inlinesAmong<Context>(
	nodes: Template,
	scope: PartialScope<Context, unknown>,
	outerContexts: readonly Context[],
): readonly (readonly [string, InlinePartial<Context>])[] {
	const unreachable = new Set([...scope.unreachable, ...scope.parameters.keys()]);
	return nodes.flatMap((node) =>
		node.kind === "inline"
			? [[node.name, { nodes: node.body, outerContexts, unreachable, written: scope.written }] as const]
			: [],
	);
}
