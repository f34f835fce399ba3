/** A prompt whose variables are given hostile values. */
export type HostilePrompt = {
	readonly definition: string;
	/** What the values are where nothing is hostile. */
	readonly harmless: readonly string[];
	/** The input with these values; `foreign` gives keys that no message has, with a value in them. */
	readonly input: (values: readonly string[], foreign: (value: string) => object) => object;
	/** Values that are no texts of a message: they stay as they are in what the outcome is compared with. */
	readonly kept?: readonly number[];
	/** Values that are in foreign keys alone, and so reach no request. */
	readonly unseen?: readonly number[];
	/** What not every provider takes, and the prompt holds. */
	readonly asks?: "files" | "tools";
	/** The values are ids, names and addresses, which a provider may refuse or write in its own way. */
	readonly isNamed?: true;
};

const png = { base64: "iVBORw==", mediaType: "image/png" };
const dataUrl = "data:image/png;base64,iVBORw==";

/** One prompt for each thing that a message may hold. */
export const hostilePrompts: Readonly<Record<string, HostilePrompt>> = {
	texts: {
		definition: `
messages:
  - system: You are {{v0}} for {{v1}}.{{#if v2}} {{v2}}{{/if}}
  - user: "{{v3}}"
  - assistant: "{{v4}}"
  - user: "{{#each list}}{{this}}{{/each}}"
`,
		harmless: ["x", "x", "x", "x", "x", "x", "x"],
		input: ([v0, v1, v2, v3, v4, v5, v6]) => ({ v0, v1, v2, v3, v4, list: [v5, v6] }),
	},
	"messages in loops and conditions": {
		definition: `
messages:
  - user: Begin.
  - each: examples
    as: example
    messages:
      - user: "{{example.question}}"
      - assistant: "{{example.answer}}"
  - if: flag
    messages:
      - user: "{{flag}}"
    else:
      - user: Now!
`,
		harmless: ["x", "x", "x", "x", "x"],
		input: ([flag, a, b, c, d]) => ({
			flag: `x${flag}`,
			examples: [
				{ question: `q${a}`, answer: `a${b}` },
				{ question: `q${c}`, answer: `a${d}` },
			],
		}),
	},
	"media between texts": {
		definition: `
messages:
  - user:
      - text: "{{v0}}"
      - image: photo
        cache: true
      - text: "{{v1}}"
      - each: photos
        as: one
        parts:
          - image: one
          - text: "{{@root.v2}}"
  - assistant: a{{v3}}
  - user: Well? {{v3}}
    cache: 1h
`,
		harmless: ["x", "x", "x", "x"],
		input: ([v0, v1, v2, v3]) => ({ v0, v1, v2, v3, photo: png, photos: [png, png] }),
	},
	"calls of tools and their results": {
		definition: `
tools:
  search: { description: Finds., input: { query: string } }
toolChoice: auto
messages:
  - system: "Rules: {{v0}}"
    cache: true
  - user: "Find {{v1}}"
  - assistant: "{{v2}}"
    toolCalls:
      - { id: call00001, name: search, input: { query: "{{v3}}", deep: [{ more: "{{v4}}" }] } }
      - { id: call00002, name: search, input: { query: "{{v3}}" } }
  - tool: "{{v5}}"
    toolCallId: call00001
  - tool: "{{v5}}"
    toolCallId: call00002
  - assistant: "So {{v6}}"
  - user: "And {{v6}}?"
    cache: 1h
`,
		harmless: ["x", "x", "x", "x", "x", "x", "x"],
		input: ([v0, v1, v2, v3, v4, v5, v6]) => ({ v0, v1, v2, v3, v4, v5, v6 }),
		asks: "tools",
	},
	"a history of texts": {
		definition: 'messages:\n  - history: conversation\n  - user: "Next: {{v0}}"\n',
		harmless: ["x", "x", "x", "x"],
		input: ([v0, v1, v2, v3 = ""], foreign) => ({
			v0,
			conversation: [
				{ ...foreign(v3), role: "user", content: `x${v1}` },
				{ ...foreign(v3), role: "assistant", content: `x${v2}` },
			],
		}),
		unseen: [3],
	},
	"a history with media and calls of tools": {
		definition: 'messages:\n  - system: Be kind.\n  - history: conversation\n  - user: "Next: {{v0}}"\n',
		harmless: ["x", "x", "x", "x", "x", "x", "x", "x", "x"],
		input: ([v0, v1, v2, v3, v4, v5, v6, v7 = "", v8 = ""], foreign) => ({
			v0,
			conversation: [
				{
					...foreign(v8),
					role: "user",
					content: [
						{ ...foreign(v8), type: "text", text: `x${v1}` },
						{ ...foreign(v8), type: "image", ...png },
						{ type: "text", text: v2 },
					],
				},
				{
					role: "assistant",
					content: v3,
					toolCalls: [
						// As `JSON.parse` makes it: `__proto__` is a key of its own.
						{ ...foreign(v8), id: "call00001", name: "search", input: { [v7]: v4, ["__proto__"]: { [v7]: v4 } } },
						{ id: "call00002", name: "search", input: { query: v4 } },
					],
				},
				{ ...foreign(v8), role: "tool", toolCallId: "call00001", name: "search", content: v5 },
				{ role: "tool", toolCallId: "call00002", content: [{ type: "text", text: v5 }], isError: true },
				{ ...foreign(v8), role: "assistant", content: `x${v6}` },
			],
		}),
		kept: [7],
		unseen: [8],
		asks: "tools",
	},
	"messages of a client's own": {
		definition: 'messages:\n  - history: conversation\n  - user: "Next: {{v0}}"\n',
		harmless: ["x", "x", "x"],
		input: ([v0, v1, v2 = ""]) => ({
			v0,
			conversation: {
				native: [
					{ role: "user", content: v1, [v2]: v2 },
					{ role: "assistant", content: v1 },
				],
			},
		}),
		kept: [1, 2],
	},
	"addresses of media": {
		definition: `
messages:
  - user:
      - text: See
      - image: photo
      - image: { url: "{{v2}}" }
      - image: { base64: "{{v3}}", mediaType: "{{v4}}" }
`,
		harmless: [dataUrl, "image/png", dataUrl, "iVBORw==", "image/png"],
		input: ([url, mediaType, v2, v3, v4]) => ({ v2, v3, v4, photo: { url, mediaType } }),
		isNamed: true,
	},
	"the name of a file": {
		definition: `
messages:
  - user:
      - text: See
      - file: { base64: JVBERi0=, mediaType: application/pdf, name: "{{v0}}" }
`,
		harmless: ["a.pdf"],
		input: ([v0]) => ({ v0 }),
		asks: "files",
		isNamed: true,
	},
	"names and ids": {
		definition: `
messages:
  - user: Hi
    name: "{{v0}}"
  - assistant: Look.
    toolCalls:
      - { id: "{{v1}}", name: search, input: {} }
  - tool: It is there.
    toolCallId: "{{v1}}"
  - history: conversation
  - assistant: Done.
  - user: Well?
`,
		harmless: ["ada", "call00001", "call00002", "search"],
		input: ([v0, v1, id, name]) => ({
			v0,
			v1,
			conversation: [
				{ role: "assistant", content: "So.", toolCalls: [{ id, name, input: {} }] },
				{ role: "tool", toolCallId: id, name, content: "There." },
			],
		}),
		asks: "tools",
		isNamed: true,
	},
};
