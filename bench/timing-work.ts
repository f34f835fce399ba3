/** What a process times: modules that export `createRun`, by the names of what they run, and the values that they get. */
export type TimingWork = {
	readonly modules: Readonly<Record<string, string>>;
	readonly values: readonly unknown[];
	readonly rounds: number;
};
