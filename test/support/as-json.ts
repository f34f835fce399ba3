/** A value as JSON has it, bytes as base64. */
export function asJson(value: unknown): unknown {
	const text = JSON.stringify(value, function (key, converted) {
		// `this` holds the value as it was before `toJSON`.
		const own: unknown = this[key];
		return own instanceof Uint8Array ? Buffer.from(own).toString("base64") : converted;
	});
	return text === undefined ? undefined : JSON.parse(text);
}
