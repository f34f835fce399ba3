import { type BedrockRuntimeClient, ConverseCommand, type Message } from "@aws-sdk/client-bedrock-runtime";
import { bedrockMessages } from "../../../runtime/index.ts";
import type { BedrockAnswer } from "../../../runtime/types/answers.ts";
import type { BedrockBody, BedrockMessage, BedrockRequest } from "../../../runtime/types/bedrock.ts";
import type { History, PromptMessage } from "../../../runtime/types/history.ts";
import type { BedrockTools } from "../../../runtime/types/request-tools.ts";

declare const request: BedrockRequest<"anthropic.claude-sonnet-4-5">;
declare const body: BedrockBody;
declare const withTools: BedrockRequest<"m"> & BedrockTools;
declare const fromBedrock: (answer: BedrockAnswer) => { urgent: boolean };
declare const conversation: <Native = never>(
	history: History<Native>,
) => BedrockRequest<"m", BedrockMessage | NoInfer<Native>> & { additionalModelRequestFields: { top_k: 5 } };

export async function converse(client: BedrockRuntimeClient): Promise<void> {
	fromBedrock(await client.send(new ConverseCommand(request))).urgent;
	await client.send(new ConverseCommand({ ...body, modelId: "m" }));
	await client.send(new ConverseCommand(withTools));
	await client.send(new ConverseCommand(conversation([])));
	await client.send(new ConverseCommand(conversation<Message>({ native: [] })));
	// @ts-expect-error the prompt has no model, so the call must say it
	new ConverseCommand(body);
	// @ts-expect-error another client's messages are not Bedrock's
	new ConverseCommand(conversation<{ role: "user"; content: string }>({ native: [] }));
}

/** The expression that is emitted for a conversation, in the type that is said. */
export const converted = <Native>(
	messages: PromptMessage<Native>[],
): BedrockRequest<"m", BedrockMessage | NoInfer<Native>> => ({ modelId: "m", ...bedrockMessages("support", messages) });
