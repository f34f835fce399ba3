import { braceRules } from "./explain-braces.ts";
import { expressionRules } from "./explain-expression.ts";
import { explainGoTag } from "./explain-go-tag.ts";
import { escapedTag, invalidTag, type TagFinding } from "./tag-finding.ts";
import type { TemplateTag } from "./template-tags.ts";

const tagRules = [...braceRules, explainGoTag, ...expressionRules];

/**
 * Says what is wrong with a tag that Handlebars' parser refuses, and how Handlebars writes what is meant. The first rule that
 * knows the mistake speaks; `refusal` is what is said when none does.
 */
export function explainTag(tag: TemplateTag, text: string, refusal: string): TagFinding {
	for (const rule of tagRules) {
		const finding = rule(tag, text);
		if (finding !== undefined) return finding;
	}
	const escaped = escapedTag(tag, text);
	return invalidTag(
		tag,
		refusal,
		`Write a variable as {{name}}, a helper as {{helper name}}, and braces that are text as ${escaped}.`,
	);
}
