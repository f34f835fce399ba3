/** Whether a value is an error that pm-gen made, of any copy of the runtime, with this code. */
export const hasErrorCode = (error: unknown, code: string): boolean =>
	typeof error === "object" &&
	error !== null &&
	Symbol.for("pm-gen.error") in error &&
	"code" in error &&
	error.code === code;
