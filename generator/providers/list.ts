// biome-ignore-all assist/source/organizeImports: a prompt's functions stand in this order
export { openai } from "./openai.ts";
export { openaiResponses } from "./openai-responses.ts";
export { anthropic } from "./anthropic.ts";
export { langchain } from "./langchain.ts";
export { litellm } from "./litellm.ts";
export { gemini } from "./gemini.ts";
export { bedrock } from "./bedrock.ts";
export { aiSdk } from "./ai-sdk.ts";
export { mistral } from "./mistral.ts";
export { cohere } from "./cohere.ts";
export { ollama } from "./ollama.ts";
export { mcp } from "./mcp.ts";
export { groq } from "./groq.ts";
