import { z } from "zod";
import { addressPattern } from "../native-media.ts";

const number = String.raw`-?\d+(?:\.\d+)?(?=[\s)]|$)`;
const segment = String.raw`(?:\[[^\]]*\]|[^\s!"#%-,./;->@[-^\x60{-~]+)`;
const path = String.raw`(?!-?\d+[./])@?(?:\.\.?/|this[./])*(?:\.\.?|${segment}(?:[./]${segment})*)`;
const token = `(?:${segment}=)?(?:"[^"]*"|'[^']*'|${number}|${path})`;

const expressionPattern = String.raw`^[\s(]*${token}(?:[\s()]+${token})*[\s)]*$`;

/** An expression of the template language, as far as a pattern can tell; what it means, the compiler says. */
export const expression = z
	.string()
	.regex(new RegExp(expressionPattern))
	.meta({ patternErrorMessage: 'Write an expression without braces: `orders`, `user.name`, `eq plan "pro"`.' });

const literal = `(?:true|false|null|undefined|${number})`;

/** An expression that names a variable: `conversation`, `session.messages`. */
export const variable = z
	.string()
	.regex(new RegExp(String.raw`^\s*(?!${literal}\s*$)${path}\s*$`))
	.meta({ patternErrorMessage: "Write the name of a variable: `conversation`, or `session.messages`." });

/** Where an image, a sound or a file comes from: a URL, a template of one, or an expression. */
export const address = z
	.string()
	.regex(new RegExp(String.raw`\{\{|${addressPattern.source}|${expressionPattern}`))
	.meta({ patternErrorMessage: "Write a variable, a URL, or a map: `{ base64: …, mediaType: … }`." });
