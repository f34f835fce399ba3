import { beforeAll, describe, expect, test } from "vitest";
import { type CompiledTemplate, compileTemplates, type TemplateDefinition } from "./compile-templates.ts";
import { type RowCase, rows } from "./handlebars-rows.ts";
import { renderWithHandlebars, renderWithPublishedHandlebars, type Surroundings } from "./oracle.ts";
import { standardHelpers } from "./standard-helpers.ts";

const definitionOf = ({ template, input, partials }: RowCase): TemplateDefinition => ({
	template,
	...(input === undefined ? {} : { input }),
	...(partials === undefined ? {} : { partials }),
});

const surroundingsOf = ({ partials, helpers }: RowCase): Surroundings => ({
	...(partials === undefined ? {} : { partials }),
	...(helpers === undefined
		? {}
		: { helpers: Object.fromEntries(helpers.map((name) => [name, standardHelpers[name]])) }),
});

/** The text, or whatever there is in place of one: an error is a difference as well. */
function renderedBy(result: CompiledTemplate | undefined, data: unknown): unknown {
	if (result?.kind !== "compiled") return result;
	try {
		return result.render(data);
	} catch (error) {
		return error;
	}
}

describe.each(rows.map(({ row, cases }) => [row, cases] as const))("%s", (_row, cases) => {
	const compiled: CompiledTemplate[] = [];
	beforeAll(async () => {
		compiled.push(...(await compileTemplates(cases.map(definitionOf))));
	});

	test.each(cases.map((item, position) => [item.template.replaceAll("\n", "\\n"), item, position] as const))(
		"%s",
		(_template, item, position) => {
			const result = compiled[position];
			if ("refused" in item) {
				expect(result).toMatchObject({ kind: "refused" });
				const errors = result?.kind === "refused" ? result.errors : [];
				expect(errors.map(({ code }) => code)).toContain(item.refused);
				expect(errors.map(({ message }) => message.toLowerCase()).join("\n")).toContain(item.names.toLowerCase());
				return;
			}
			if ("rejected" in item) {
				expect(() => result?.kind === "compiled" && result.render(item.data)).toThrow(
					`"case-${position}": ${item.rejected} must be`,
				);
				return;
			}
			if (item.published !== undefined) {
				expect(renderWithPublishedHandlebars(item.template, item.data)).toBe(item.published);
			}
			expect(renderWithHandlebars(item.template, item.data, surroundingsOf(item))).toBe(item.want);
			expect(renderedBy(result, item.data)).toBe(item.want);
		},
	);
});
