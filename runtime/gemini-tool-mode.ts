/**
 * What says which tools Gemini is to call. It is of no type: the SDK's own is an enum, which no text is assignable to.
 *
 * @example geminiToolMode("ANY", "search") // { toolConfig: { functionCallingConfig: { mode: "ANY", … } } }
 */
export const geminiToolMode = (mode: "AUTO" | "NONE" | "ANY", name?: string): object => ({
	toolConfig: {
		functionCallingConfig: { mode, ...(name === undefined ? {} : { allowedFunctionNames: [name] }) },
	},
});
