// Sums vitest's JSON reports into one line, "123 passed, 0 failed". A file that could not be run counts as a failure.
import { readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const brokenFiles = (report) =>
	report.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
	);

const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests + brokenFiles(report).length);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
