/** A provider, by pm-gen's own name for it and by that of the GenAI semantic conventions (`gen_ai.provider.name`). */
export type InstrumentedProvider = { readonly name: string; readonly telemetryName: string };

/**
 * By what a function's name ends with, where that is not both names in capitals. Where the conventions have no name, pm-gen's
 * own stands for it, as they allow; `gcp.gen_ai` is for clients that reach both of Google's endpoints.
 */
const providers: ReadonlyMap<string, InstrumentedProvider> = /* @__PURE__ */ new Map([
	["OpenAIResponses", { name: "openai-responses", telemetryName: "openai" }],
	["LangChainTemplate", { name: "langchain", telemetryName: "langchain" }],
	["Gemini", { name: "gemini", telemetryName: "gcp.gen_ai" }],
	["Bedrock", { name: "bedrock", telemetryName: "aws.bedrock" }],
	["AISDK", { name: "ai-sdk", telemetryName: "ai-sdk" }],
	["Mistral", { name: "mistral", telemetryName: "mistral_ai" }],
]);

/**
 * The provider that a prompt's function is for; undefined for `messages` and `text`.
 *
 * @example providerOf("toGemini")?.telemetryName // "gcp.gen_ai"
 */
export const providerOf = (functionName: string): InstrumentedProvider | undefined => {
	const suffix = /^(?:to|from)([A-Z]\w*?)(?:JSON)?$/.exec(functionName)?.[1];
	if (suffix === undefined) return undefined;
	const name = suffix.toLowerCase();
	return providers.get(suffix) ?? { name, telemetryName: name };
};
