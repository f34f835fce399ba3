import { z } from "zod/v3";

export const olderInput = z.object({ name: z.string() });
