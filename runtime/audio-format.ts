/**
 * What OpenAI calls the format of a sound, or undefined where it takes none of that type.
 *
 * @example audioFormat("audio/mpeg") // "mp3"
 */
export const audioFormat = (mediaType: string): "wav" | "mp3" | undefined => {
	const type = mediaType.replace(/;.*/s, "").trim().toLowerCase();
	if (["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"].includes(type)) return "wav";
	return ["audio/mpeg", "audio/mp3"].includes(type) ? "mp3" : undefined;
};
