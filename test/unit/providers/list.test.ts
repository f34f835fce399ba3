import { expect, test } from "vitest";
import { providerNames } from "../../../generator/model/provider-name.ts";
import { providers } from "../../../generator/providers/index.ts";
import * as list from "../../../generator/providers/list.ts";

test("each provider is named as its file is", () => {
	expect(providers.map(({ name }) => name)).toEqual(providerNames);
	expect(new Set(providers)).toEqual(new Set(Object.values(list)));
});
