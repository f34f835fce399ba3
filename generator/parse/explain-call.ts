import { correctTag } from "./correct-tag.ts";
import { explainCode, explainElseIf, operatorFinding } from "./explain-expression.ts";
import { explainGoTag } from "./explain-go-tag.ts";
import { invalidTag, type TagFinding, type TagRule, withoutStrings } from "./tag-finding.ts";
import { readTag } from "./template-tags.ts";

/**
 * Says what is meant by a tag that Handlebars reads as a helper's call although its author wrote another language:
 * `{{a ? b : c}}` calls `a`. Undefined for what can be a call. The tag begins at an index of the text.
 */
export function explainCall(text: string, start: number): TagFinding | undefined {
	const tag = readTag(text, start);
	for (const rule of callRules) {
		const finding = rule(tag, text);
		if (finding !== undefined) return finding;
	}
	return undefined;
}

const dashes: TagRule = (tag) => {
	if (!/^-\s|\s-$/.test(tag.content) || tag.kind !== "print") return undefined;
	const dot = explainGoTag(tag);
	if (dot !== undefined) return dot;
	const content = tag.content.replace(/^-\s+|\s+-$/g, "").trim();
	return invalidTag(tag, "white space is taken away by ~, not by -.", `Write {{~${content}~}}.`);
};

const loop: TagRule = (tag) => {
	const [, word, item, list] = /^(for|foreach)\s+(?:(\w+)\s+(?:in|of)\s+)?(\S+)\s*$/.exec(tag.content) ?? [];
	if (word === undefined || tag.kind !== "open") return undefined;
	const corrected = `{{#each ${list}${item === undefined ? "" : ` as |${item}|`}}}…{{/each}}`;
	return invalidTag(tag, `it has no {{#${word}}}.`, `Write ${corrected}.`);
};

/** Operators that Handlebars reads as names of variables; only these can stand in a tag that it accepts. */
const operator: TagRule = (tag) => {
	const content = withoutStrings(tag.content);
	const isBlock = /^\s*(?:if|unless|each|with)\s/.test(content) && tag.kind !== "print";
	const match =
		/(?<=\S\s+)(?:\?\??|-)(?=\s)/.exec(content) ??
		(isBlock
			? /(?<=\S\s+\S+\s+)(?:and|or|eq|ne|is|in|lte?|gte?|==?)(?=\s)|(?<=^\s*\w+\s+\S*)=(?=\S)|(?<=^\s*\w+\s+)not(?=\s)/.exec(
					content,
				)
			: /(?<=^\s*\S+\s+)(?:and|or|eq|ne|is|in|if|lte?|gte?)(?=\s)/.exec(content));
	if (match === null || correctTag(tag) === undefined) return undefined;
	return operatorFinding(tag, match[0], match.index);
};

const callRules: readonly TagRule[] = [dashes, explainGoTag, explainElseIf, loop, explainCode, operator];
