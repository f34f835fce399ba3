import type { DataWriter } from "../model/data-files.ts";

/** A file that texts are written to, one after the other; they are put together to large pieces. */
export type DataOutput = {
	/** `bytes` is the length of the text in UTF-8. */
	readonly write: (text: string, bytes: number) => Promise<void>;
	/** Hands over what is still held back. */
	readonly flush: () => Promise<void>;
	/** Ends when all that was written would survive a loss of power. */
	readonly sync: () => Promise<void>;
	readonly close: () => Promise<void>;
};

const bufferBytes = 1 << 17;

/** Writes texts by a writer, which is closed once. */
export function createDataOutput(writer: DataWriter): DataOutput {
	// One buffer for all texts: new ones would pile up until the next garbage collection.
	const buffer = Buffer.allocUnsafe(bufferBytes);
	let length = 0;
	let isOpen = true;
	const flush = async (): Promise<void> => {
		if (length === 0) return;
		const bytes = buffer.subarray(0, length);
		length = 0;
		await writer.write(bytes);
	};
	return {
		write: async (text, bytes) => {
			if (length + bytes > bufferBytes) await flush();
			if (bytes > bufferBytes) await writer.write(Buffer.from(text));
			else length += buffer.write(text, length);
		},
		flush,
		sync: async () => {
			await flush();
			await writer.sync();
		},
		close: async () => {
			if (isOpen) await writer.close();
			isOpen = false;
		},
	};
}
