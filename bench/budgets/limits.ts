/**
 * How large things may be: some way above what they are, so that a budget is broken by what was not meant, and raised on
 * purpose, in a commit that says why.
 */
export const limits = {
	"bytes of the runtime, JavaScript": 160_000,
	"bytes of generated JavaScript a prompt, 4 providers": 6_200,
	"bytes of generated TypeScript a prompt, 4 providers": 8_000,
	"bytes of generated declarations a prompt, 4 providers": 1_900,
	"bytes of all that is written a prompt, js and d.ts, 4 providers": 8_700,
	"bytes of the eager registry a prompt": 110,
	"bytes of the lazy registry a prompt": 180,
	"bytes of a minified bundle of one prompt and one provider": 6_000,
	"modules loaded by an import of one folder of prompts": 2,
	"modules loaded by an import of the eager registry, one folder": 5,
	"modules loaded by an import of the lazy registry": 2,
} as const;
