import { describe, expect, test } from "vitest";
import { mediaData } from "../../../../runtime/media-data.ts";
import { mediaUrl } from "../../../../runtime/media-url.ts";
import type { MediaSource } from "../../../../runtime/types/message.ts";

const bytes: MediaSource = { bytes: new Uint8Array([72, 105]), mediaType: "audio/wav" };

describe("mediaData", () => {
	test.each<readonly [MediaSource, object | undefined]>([
		[bytes, { mediaType: "audio/wav", base64: "SGk=" }],
		[
			{ base64: "SGk=", mediaType: "image/png" },
			{ mediaType: "image/png", base64: "SGk=" },
		],
		[{ url: "data:image/png;base64,SGk=" }, { mediaType: "image/png", base64: "SGk=" }],
		[{ url: "DATA:text/csv;charset=utf-8;base64,SGk=" }, { mediaType: "text/csv", base64: "SGk=" }],
		[{ url: "data:;base64,SGk=" }, { mediaType: "text/plain", base64: "SGk=" }],
		[
			{ url: "data:;base64,SGk=", mediaType: "image/gif" },
			{ mediaType: "image/gif", base64: "SGk=" },
		],
		[{ url: "data:text/plain,Hi" }, undefined],
		[{ url: "https://example.com/a;base64,b" }, undefined],
	])("%j", (source, want) => {
		expect(mediaData(source)).toEqual(want);
	});
});

describe("mediaUrl", () => {
	test.each<readonly [MediaSource, string]>([
		[bytes, "data:audio/wav;base64,SGk="],
		[{ base64: "SGk=", mediaType: "image/png" }, "data:image/png;base64,SGk="],
		[{ url: "https://example.com/a.png", mediaType: "image/png" }, "https://example.com/a.png"],
	])("%j", (source, want) => {
		expect(mediaUrl(source)).toBe(want);
	});
});
