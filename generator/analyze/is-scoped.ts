import type { TemplatePath } from "../model/template-node.ts";

/** Handlebars' own test for a path that is no block parameter; it also fits names that end in "this" (HANDLEBARS.md). */
export const isScoped = ({ original }: TemplatePath): boolean => /^\.|this\b/.test(original);
