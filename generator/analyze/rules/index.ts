import type { Rule } from "../rule.ts";
import { ambiguousModel } from "./ambiguous-model.ts";
import { duplicateId } from "./duplicate-id.ts";
import { emptyMessage } from "./empty-message.ts";
import { injectedAnswer } from "./injected-answer.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { misplacedDefault } from "./misplaced-default.ts";
import { nameClash } from "./name-clash.ts";
import { nameStartsWithDigit } from "./name-starts-with-digit.ts";
import { noMessages } from "./no-messages.ts";
import { providerChecks } from "./provider-checks.ts";
import { reservedName } from "./reserved-name.ts";
import { settingWithoutHome } from "./setting-without-home.ts";
import { slowPattern } from "./slow-pattern.ts";
import { variableBeforeCache } from "./variable-before-cache.ts";

/** The rules about documents beside each other: their names. */
export const projectRules: readonly Rule[] = [duplicateId, nameClash];

/** The rules about one document each: its name, model and settings, and what a provider refuses. */
export const documentRules: readonly Rule[] = [
	reservedName,
	nameStartsWithDigit,
	noMessages,
	emptyMessage,
	misplacedDefault,
	ambiguousModel,
	settingWithoutHome,
	slowPattern,
	variableBeforeCache,
	injectedAnswer,
	invalidSetting,
	providerChecks,
];
