import { expect, test } from "vitest";
import { providers } from "../../../../generator/providers/index.ts";
import { providerOf } from "../../../../runtime/otel/provider-of.ts";

const functions = providers.flatMap(({ name, methods, answer }) =>
	[...methods.map((method) => method.name), ...(answer === undefined ? [] : [answer.name])].map(
		(functionName) => [functionName, name] as const,
	),
);

test.each(functions)("%s belongs to %s", (functionName, name) => {
	expect(providerOf(functionName)?.name).toBe(name);
});

test("the conventions' own names are used where there is one", () => {
	const names = ["toOpenAIResponses", "fromAnthropic", "toGemini", "toBedrock", "toMistral", "toOpenAIJSON"];
	expect(names.map((name) => providerOf(name)?.telemetryName)).toEqual([
		"openai",
		"anthropic",
		"gcp.gen_ai",
		"aws.bedrock",
		"mistral_ai",
		"openai",
	]);
});

test("messages and text belong to no provider", () => {
	expect(["messages", "text"].map(providerOf)).toEqual([undefined, undefined]);
});
