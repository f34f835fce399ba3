/** Data that are a little simpler: without a field or an item, or with another value in its place. Shared objects stay shared. */
export function* simplerData(data: unknown): Generator<unknown> {
	for (const path of pathsOf(data)) {
		for (const change of changes) {
			const copy = structuredClone(data);
			if (change(copy, path)) yield copy;
		}
	}
}

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** Every place below a value, the outer ones first; an object that is met again is not entered again. */
function* pathsOf(data: unknown): Generator<Path> {
	const seen = new Set<unknown>();
	const queue: (readonly [Path, unknown])[] = [[[], data]];
	for (const [path, value] of queue) {
		if (path.length > 0) yield path;
		if (!isContainer(value) || seen.has(value)) continue;
		seen.add(value);
		for (const key of Object.keys(value)) queue.push([[...path, key], value[key]]);
	}
}

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

function containerAt(data: unknown, path: Path): Container | undefined {
	let value = data;
	for (const key of path.slice(0, -1)) value = isContainer(value) ? value[key] : undefined;
	return isContainer(value) ? value : undefined;
}

type Change = (data: unknown, path: Path) => boolean;

const remove: Change = (data, path) => {
	const container = containerAt(data, path);
	const key = path.at(-1);
	if (container === undefined || key === undefined) return false;
	if (Array.isArray(container)) container.splice(Number(key), 1);
	else delete container[key];
	return true;
};

const replaceBy =
	(simple: unknown): Change =>
	(data, path) => {
		const container = containerAt(data, path);
		const key = path.at(-1);
		if (container === undefined || key === undefined || Object.is(container[key], simple)) return false;
		if (typeof container[key] !== typeof simple || simplicity(container[key]) <= simplicity(simple)) return false;
		container[key] = simple;
		return true;
	};

/** Less is simpler; what is replaced only by what is simpler does not go in circles. */
const simplicity = (value: unknown): number => {
	if (value === "" || value === 0 || value === false) return 0;
	if (value === "x" || value === 1 || value === true) return 1;
	return 2;
};

const changes: readonly Change[] = [remove, ...["", "x", 0, 1].map(replaceBy)];
