/** Instructions of about ten thousand characters, with quotes and line breaks as instructions have them. */
export const systemText = (quote: readonly [string, string]): string =>
	Array.from(
		{ length: 98 },
		(_, i) =>
			`${i + 1}. When a customer asks about case ${i * 37}, answer in plain words and say ${quote[0]}we${quote[1]}, not ${quote[0]}they${quote[1]}; never guess.`,
	).join("\n");
