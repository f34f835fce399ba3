/**
 * Bundles the command line with the packages that it needs into `dist/generator/cli.js` and the parts that are loaded when they
 * are needed beside it: hundreds of small modules take longer to load than most runs of pm-gen take. What is large and rarely
 * needed stays a package of its own.
 */
import { createHash } from "node:crypto";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = `${root}dist/generator/cli.js`;
const placeholder = "__PM_GEN_BUILD__";

/** Packages of CommonJS ask for Node's own modules, and for the name of their file. */
const commonJsNames = [
	'import{createRequire as __createRequire}from"node:module";',
	"const require=__createRequire(import.meta.url),__filename=import.meta.filename??import.meta.url;",
].join("");

/** `buildId` becomes a hash of all that is bundled, which is known in the end. */
const buildIdPlugin = {
	name: "build-id",
	setup: ({ onLoad }) => {
		onLoad({ filter: /generator\/commands\/build-id\.ts$/ }, () => ({
			contents: `export const buildId = "${placeholder}";`,
			loader: "js",
		}));
	},
};

const { outputFiles } = await build({
	absWorkingDir: root,
	entryPoints: ["generator/cli.ts"],
	outdir: "dist/generator",
	chunkNames: "cli/[name]-[hash]",
	bundle: true,
	splitting: true,
	format: "esm",
	platform: "node",
	target: "node20",
	mainFields: ["module", "main"],
	// Names stay, so that a report of a bug can be read.
	minifySyntax: true,
	minifyWhitespace: true,
	external: ["gpt-tokenizer/*", "jiti", "pm-gen/package.json", "prettier/plugins/*", "ts-morph"],
	banner: { js: commonJsNames },
	plugins: [buildIdPlugin],
	write: false,
	logLevel: "error",
});

const hash = createHash("sha256");
for (const { text } of [...outputFiles].sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(text);
const buildId = hash.digest("base64url");
for (const { path, text } of outputFiles) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text.replace(placeholder, buildId));
}
await chmod(cli, 0o755);
