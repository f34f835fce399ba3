/**
 * The JSON of an object with further keys over it: what `JSON.stringify({ ...object, ...extra })` gives. `keys` are all that the
 * object may have; without them they are read from the text.
 *
 * @example jsonWith('{"model":"m"}', { stream: true }, ["model"]) // '{"model":"m","stream":true}'
 */
export const jsonWith = (json: string, extra: object | undefined, keys?: readonly string[]): string => {
	if (extra === undefined) return json;
	const more = { ...extra };
	// A key that is there keeps its place, numbers come first, and toJSON says something else: JSON.stringify knows all of it.
	const isNew = (name: string): boolean => !keys?.includes(name) && name !== "toJSON" && !/^\d/.test(name);
	if (keys === undefined || !Object.keys(more).every(isNew)) return JSON.stringify({ ...JSON.parse(json), ...more });
	const text = JSON.stringify(more);
	if (text === "{}") return json;
	return json === "{}" ? text : `${json.slice(0, -1)},${text.slice(1)}`;
};
