export { defineConfig, type PmGenConfig } from "./config.ts";
export type { DiagnosticCode } from "./model/codes.ts";
export type { ImportExtension, ResolvedConfig, Target, Validation } from "./model/config.ts";
export type { Diagnostic, RelatedPlace, Severity } from "./model/diagnostic.ts";
export type { OutputFile } from "./model/output-file.ts";
export type { ProviderName } from "./model/provider-name.ts";
export type { SourceFile, SourceKind } from "./model/source-file.ts";
export type { Span } from "./model/span.ts";
export { type CompileResult, compile } from "./pipeline.ts";
