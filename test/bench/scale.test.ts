import { expect, test } from "vitest";
import { kinds } from "../../bench/scale/kinds/index.ts";
import { proveScaleMessages } from "../../bench/scale/prove-messages.ts";

test("BAML's prompts say what pm-gen's say, those of every kind", async () => {
	expect(await proveScaleMessages(2 * kinds.length)).toEqual([]);
}, 60_000);
