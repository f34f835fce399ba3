/** A breakpoint for the provider's cache: everything up to here is to be kept, for its usual time or for an hour. */
export type CacheMark = true | "1h";
