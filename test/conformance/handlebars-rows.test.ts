import { describe, expect, test } from "vitest";
import { compileTemplates } from "./compile-templates.ts";
import { type RowCase, rows } from "./handlebars-rows.ts";
import { renderWithHandlebars, renderWithPublishedHandlebars } from "./oracle.ts";

const cases = rows.flatMap((row) => row.cases);
const compiled = new Map(
	(
		await compileTemplates(
			cases.map(({ template, input }) => (input === undefined ? { template } : { template, input })),
		)
	).map((result, position) => [cases[position], result]),
);

const idOf = (item: RowCase): string => `case-${cases.indexOf(item)}`;

describe.each(rows)("$row", (row) => {
	test.each(row.cases)("$template", (item: RowCase) => {
		const result = compiled.get(item);
		if ("refused" in item) {
			expect(result).toMatchObject({ kind: "refused" });
			const errors = result?.kind === "refused" ? result.errors : [];
			expect(errors.map(({ code }) => code)).toContain(item.refused);
			expect(errors.map(({ message }) => message.toLowerCase()).join("\n")).toContain(item.names.toLowerCase());
			return;
		}
		if ("rejected" in item) {
			expect(() => result?.kind === "compiled" && result.render(item.data)).toThrow(
				`"${idOf(item)}": ${item.rejected} must be`,
			);
			return;
		}
		if (item.published !== undefined) {
			expect(renderWithPublishedHandlebars(item.template, item.data)).toBe(item.published);
		}
		expect(renderWithHandlebars(item.template, item.data)).toBe(item.want);
		expect(result?.kind === "compiled" ? result.render(item.data) : result).toBe(item.want);
	});
});
