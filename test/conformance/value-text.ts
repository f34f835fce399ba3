/** A value as TypeScript writes it, and the type that only this value has; undefined of what cannot be written so. */
export type ValueText = { readonly expression: string; readonly type: string };

/** Writes values of JSON, `undefined` and infinite numbers among them; each on one line. */
export function valueText(value: unknown): ValueText | undefined {
	if (value === undefined) return same("undefined");
	if (typeof value === "number" && !Number.isFinite(value)) {
		// That a number is NaN no type says.
		return Number.isNaN(value) ? undefined : { expression: value < 0 ? "-Infinity" : "Infinity", type: "number" };
	}
	if (typeof value !== "object" || value === null) return same(json(value));
	const entries = Object.entries(value).map(([key, each]) => ({ key, text: valueText(each) }));
	const inside = entries.flatMap(({ key, text }) => (text === undefined ? [] : [{ key: json(key), ...text }]));
	if (inside.length < entries.length) return undefined;
	if (Array.isArray(value)) {
		return {
			expression: `[${inside.map(({ expression }) => expression).join(", ")}]`,
			type: `[${inside.map(({ type }) => type).join(", ")}]`,
		};
	}
	return {
		expression: `{ ${inside.map(({ key, expression }) => `${key}: ${expression}`).join(", ")} }`,
		type: `{ ${inside.map(({ key, type }) => `${key}: ${type}`).join(", ")} }`,
	};
}

const same = (text: string): ValueText => ({ expression: text, type: text });

/** TypeScript counts U+2028 and U+2029 as ends of lines, in texts too. */
const json = (value: unknown): string =>
	JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
