import type { JsonTextIR, MediaSourceIR, MessageIR, PartIR, TextIR, ValueIR } from "./prompt-ir.ts";

type Piece = TextIR & { readonly kind: "message" | "part" };

/** What a message or a part is made of, one text after the other; of a message with parts one "text" is their list. */
export const textsInPiece = (piece: Piece): readonly (readonly TextIR[])[] => {
	const texts: (readonly TextIR[])[] = [];
	mapTexts(piece, (text) => {
		texts.push(text);
		return text;
	});
	return texts;
};

/** The values that a part shows beside its texts. */
export const valuesInPiece = (piece: Piece): readonly ValueIR[] =>
	piece.kind === "part" && piece.part.kind !== "text" && "value" in piece.part.source ? [piece.part.source.value] : [];

type MapText = (text: readonly TextIR[]) => readonly TextIR[];

/** The same message or part with something done to each of its texts. */
export function mapTexts(piece: Piece, map: MapText): Piece {
	return piece.kind === "message"
		? { kind: "message", message: mapMessage(piece.message, map) }
		: { kind: "part", part: mapPart(piece.part, map) };
}

function mapMessage(message: MessageIR, map: MapText): MessageIR {
	const { name, toolCalls, toolCallId } = message;
	return {
		...message,
		text: map(message.text),
		...(name === undefined ? {} : { name: map(name) }),
		...(toolCalls === undefined
			? {}
			: { toolCalls: toolCalls.map((each) => ({ ...each, id: map(each.id), input: mapJson(each.input, map) })) }),
		...(toolCallId === undefined ? {} : { toolCallId: map(toolCallId) }),
	};
}

function mapPart(part: PartIR, map: MapText): PartIR {
	if (part.kind === "text") return { ...part, text: map(part.text) };
	const { source, mediaType, name } = part;
	return {
		...part,
		source: mapSource(source, map),
		...(mediaType === undefined ? {} : { mediaType: map(mediaType) }),
		...(name === undefined ? {} : { name: map(name) }),
	};
}

const mapSource = (source: MediaSourceIR, map: MapText): MediaSourceIR =>
	"text" in source ? { ...source, text: map(source.text) } : source;

function mapJson(json: JsonTextIR, map: MapText): JsonTextIR {
	switch (json.kind) {
		case "text":
			return { kind: "text", text: map(json.text) };
		case "fixed":
			return json;
		case "list":
			return { kind: "list", items: json.items.map((item) => mapJson(item, map)) };
		case "map":
			return { kind: "map", entries: json.entries.map(({ name, value }) => ({ name, value: mapJson(value, map) })) };
	}
}
