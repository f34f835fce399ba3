/**
 * The command line or the configuration is wrong: what the user sees is the message, and the exit code is 3. Thrown,
 * because there is no file of definitions to point at and nothing that could go on.
 */
export class UsageError extends Error {
	override readonly name = "UsageError";
}
