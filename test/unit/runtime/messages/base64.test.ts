import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Of } from "../../../../runtime/base64-of.ts";
import { bytesOf } from "../../../../runtime/bytes-of.ts";

test("bytes become the base64 that Node makes of them, and come back", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			const text = base64Of(bytes);
			expect(text).toBe(Buffer.from(bytes).toString("base64"));
			expect(bytesOf(text)).toEqual(Uint8Array.from(bytes));
			expect(bytesOf(text.replace(/=+$/, ""))).toEqual(Uint8Array.from(bytes));
		}),
	);
});

test.each(["A", "A===", "AA=", "AAAA=", "AA==AA==", "SG k", "../etc", "äöüß", "AA=A"])("%j is no base64", (text) => {
	expect(bytesOf(text)).toBeUndefined();
});
