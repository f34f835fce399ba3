import { expect, test } from "vitest";
import { createOlderVersionDiagnostic, isOlderVersion } from "../../../generator/parse/older-version.ts";

const all = [
	"p/a.yaml",
	"p/a/1.0.0.yaml",
	"p/a/_versions/1.0.0.yaml",
	"p/b/2.0.0.yaml",
	"p/a/other.yaml",
	"p/c.json",
	"p/c/v1.2.3-rc.1.yml",
];

test.each([
	["p/a.yaml", false],
	["p/a/1.0.0.yaml", true],
	["p/a/_versions/1.0.0.yaml", true],
	["p/x/_versions/1.0.0.yaml", true],
	["p/b/2.0.0.yaml", false],
	["p/a/other.yaml", false],
	["p/c/v1.2.3-rc.1.yml", true],
	["1.0.0.yaml", false],
])("%s: %s", (path, want) => expect(isOlderVersion(path, all)).toBe(want));

test.each([
	["p/a/1.0.0.yaml", "`p/a.yaml`"],
	["p/a/_versions/1.0.0.yaml", "`p/a.yaml`"],
	["p/c/v1.2.3-rc.1.yml", "`p/c.json`"],
	["p/x/_versions/1.0.0.yaml", "a prompt"],
])("the finding for %s names %s", (path, want) => {
	expect(createOlderVersionDiagnostic(path, all)).toEqual({
		code: "older-version",
		severity: "warning",
		message: `This is an older version of ${want} and is not compiled yet.`,
		span: { path, start: 0, end: 0 },
	});
});
