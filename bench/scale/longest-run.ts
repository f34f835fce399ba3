/** A run that would take more milliseconds than this is left out, and the table says so: the bench has to end. */
export const longestRun = 75_000;
