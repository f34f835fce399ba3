import { expect, test } from "vitest";
import { didYouMean } from "../../../generator/parse/did-you-mean.ts";

const names = ["maxTokens", "temperature", "topP", "id"];

test.each([
	["max_tokens", "maxTokens"],
	["MAX-TOKENS", "maxTokens"],
	["temprature", "temperature"],
	["top_p", "topP"],
	["di", "id"],
	["tpoP", "topP"],
	["x", undefined],
	["if", undefined],
	["colour", undefined],
])("%s → %s", (name, want) => expect(didYouMean(name, names)).toBe(want));

test("of nothing there is nothing near", () => expect(didYouMean("a", [])).toBeUndefined());
