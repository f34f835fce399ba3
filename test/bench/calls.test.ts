import { describe, expect, test } from "vitest";
import { buildCalls } from "../../bench/calls/build-calls.ts";
import { callTable } from "../../bench/calls/call-table.ts";
import { declaredCase, loopCases, plainCases } from "../../bench/calls/cases.ts";
import { comparisons } from "../../bench/calls/contestants/index.ts";
import { proveMessages } from "../../bench/calls/prove-messages.ts";
import { withSlots } from "../../bench/calls/with-slots.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const rows = [
	...[...plainCases, declaredCase].map((given) => ({ given, kind: "own" as const })),
	...plainCases.map((given) => ({ given, kind: "peers" as const })),
	...loopCases.map((given) => ({ given, kind: "loops" as const })),
	...plainCases.map((given) => ({ given, kind: "watched" as const })),
];

describe("what is compared makes the same messages", () => {
	test.each(rows)("$given.name, $kind", async ({ given, kind }) => {
		const project = await createTemporaryProject({});
		try {
			const built = await buildCalls(comparisons[kind], given, project);
			expect(built).toHaveLength(comparisons[kind].length);
			expect(await proveMessages(built, given, project)).toEqual([]);
		} finally {
			await project.remove();
		}
	});

	test("and what does not is found", async () => {
		const [given] = plainCases;
		const project = await createTemporaryProject({});
		try {
			const [first] = comparisons.own;
			const build: typeof first.build = (_, ...place) => first.build(plainCases[1], ...place);
			const built = await buildCalls([first, { ...first, name: "other", build }], given, project);
			const wrong = await proveMessages(built, given, project);
			expect(wrong).toHaveLength(given.inputs.length);
			expect(wrong[0]).toContain("other gives");
		} finally {
			await project.remove();
		}
	});
});

test("calls are told as multiples of the first one's time", () => {
	const rounds = { own: [200, 400, 200], other: [300, 600, 500] };
	expect(callTable("calls", "prompt", [{ name: "greeting", rounds, count: 2 }], ["own", "other"])).toEqual({
		name: "calls",
		head: ["prompt", "own", "other"],
		rows: [["greeting", "100 ns", "1.50 × (1.50–2.00)"]],
	});
});

test("a template with more than plain variables has no form in another syntax", () => {
	expect(withSlots("a {{b}} {{c}}", (name) => `<${name}>`)).toBe("a <b> <c>");
	expect(() => withSlots("{{#if a}}b{{/if}}", () => "")).toThrow("more than plain variables");
});
