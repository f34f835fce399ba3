import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";

/** The command line that BAML's package brings. */
export const bamlCli: string = join(repository, "node_modules/@boundaryml/baml/cli.js");
