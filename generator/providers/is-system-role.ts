import type { Role } from "../model/role.ts";

/** Whether messages of a role tell the model about its task: `developer` is OpenAI's newer name for the system's. */
export const isSystemRole = (role: Role): boolean => role === "system" || role === "developer";
