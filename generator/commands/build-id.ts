/**
 * What tells this build of pm-gen from every other one, whatever their versions say: a hash of its bytes, put here when the
 * command line is bundled. Undefined in a checkout, where no run is remembered.
 */
export const buildId: string | undefined = undefined;
