/** The definition of one of many prompts: two messages, three variables, models and settings, as projects have them. */
export const scalePrompt = (number: number): string => `description: Answers question ${number} of a customer.
version: "1.${number}.0"
tags: [support, bulk]
model: { openai: gpt-4o, anthropic: claude-sonnet-4-5 }
settings: { maxTokens: 1024, openai: { temperature: 0.3 } }
input:
  company: string
  query: "string, what the customer asks"
  plan?(enum): [free, pro]
messages:
  - system: |
      You are support agent number ${number} of {{company}}.
      Answer briefly and politely.
      {{#if plan}}The customer is on the {{plan}} plan.{{/if}}
  - user: "{{query}}"
`;
