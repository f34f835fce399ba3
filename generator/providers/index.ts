import type { Provider } from "../model/provider.ts";
import { providerNames } from "../model/provider-name.ts";
import * as list from "./list.ts";

const byName = new Map<string, Provider>(Object.values(list).map((provider) => [provider.name, provider]));

/** Every back end there is, one file each, in the order of `list.ts`. */
export const providers: readonly Provider[] = providerNames.flatMap((name) => byName.get(name) ?? []);
