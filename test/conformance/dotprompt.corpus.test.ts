import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { SourceFile } from "../../generator/model/source-file.ts";
import type { Message, MessagePart } from "../../runtime/types/message.ts";
import type { PromptInput } from "../../runtime/types/prompt-input.ts";
import { readCorpus } from "../support/corpus.ts";
import { compileAndImport } from "../support/run-prompt.ts";
import { knownDifferences, wrongDifferences } from "./known-differences.ts";

type Data = { readonly input?: object; readonly messages?: readonly SpecMessage[] };

type SpecPart = {
	readonly text?: string;
	readonly media?: { readonly url: string; readonly contentType?: string };
	readonly metadata?: object;
};

type SpecMessage = { readonly role: string; readonly content: readonly SpecPart[]; readonly metadata?: object };

type Suite = {
	readonly file: string;
	readonly suite: string;
	readonly template: string;
	readonly partials?: Readonly<Record<string, string>>;
	readonly resolverPartials?: Readonly<Record<string, string>>;
	readonly data?: Data;
	readonly tests: readonly {
		readonly data?: Data;
		readonly expect: { readonly messages: readonly SpecMessage[] };
	}[];
};

const suites = JSON.parse(readCorpus("dotprompt/spec.json")) as readonly Suite[];

const sourcesOf = ({ template, partials, resolverPartials }: Suite): readonly SourceFile[] => [
	{ path: "prompts/spec.prompt", root: "prompts", kind: "dotprompt", text: template },
	...Object.entries({ ...partials, ...resolverPartials }).map(
		([name, text]): SourceFile => ({ path: `prompts/_${name}.prompt`, root: "prompts", kind: "partial", text }),
	),
];

const partOf = (part: MessagePart): SpecPart => {
	if (part.type === "text") return { text: part.text };
	if (!("url" in part)) throw new Error(`the part ${part.type} has no URL`);
	const { url, mediaType } = part;
	return { media: { url, ...(mediaType === undefined ? {} : { contentType: mediaType }) } };
};

/** A neutral message in dotprompt's words. */
const specMessage = ({ role, content }: Message): SpecMessage => ({
	role: role === "assistant" ? "model" : role,
	content: typeof content === "string" ? [{ text: content }] : content.map(partOf),
});

/** dotprompt marks the messages of a history; a neutral one is as it was given. */
const withoutMarks = ({ role, content }: SpecMessage): SpecMessage => ({ role, content });

const neutralMessage = ({ role, content }: SpecMessage): object => ({
	role: role === "model" ? "assistant" : role,
	content: content.map(({ text = "" }) => text).join(""),
});

test("dotprompt's own tests are reproduced as neutral messages, or refused", async () => {
	const ids: string[] = [];
	const refused = new Map<string, readonly string[]>();
	const wrong: unknown[] = [];
	let reproduced = 0;
	for (const suite of suites) {
		const { module, diagnostics } = await compileAndImport(sourcesOf(suite), { providers: ["openai"] });
		const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
		for (const [i, { data, expect: want }] of suite.tests.entries()) {
			const id = `dotprompt/${suite.file.replace(/^spec\/|\.yaml$/g, "")}/${suite.suite}-${i}`;
			ids.push(id);
			const prompt = module?.["spec"];
			if (prompt?.["messages"] === undefined) {
				refused.set(id, codes);
				continue;
			}
			const history = [...(suite.data?.messages ?? []), ...(data?.messages ?? [])].map(neutralMessage);
			try {
				const given = {
					...suite.data?.input,
					...data?.input,
					...(suite.template.includes("{{history}}") || history.length > 0 ? { history } : {}),
				};
				// A history that the template does not ask for is an unknown variable.
				if (history.length > 0) (prompt["input"] as unknown as PromptInput<unknown>).parse(given);
				const got = (prompt["messages"](given) as readonly Message[]).map(specMessage);
				const wanted = want.messages.map(withoutMarks);
				if (isDeepStrictEqual(got, wanted)) reproduced++;
				else wrong.push({ id, got, wanted });
			} catch (error) {
				refused.set(id, [String((error as { readonly code?: unknown }).code)]);
			}
		}
	}
	console.log(
		`dotprompt: ${ids.length} tests, ${reproduced} reproduced, ${refused.size} refused, ${wrong.length} wrong`,
	);
	expect(wrong).toEqual([]);
	expect(wrongDifferences(ids, refused)).toEqual([]);
	const listed = [...knownDifferences.keys()].filter((id) => id.startsWith("dotprompt/"));
	expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
});
