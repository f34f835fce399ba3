import { createEditorSchema } from "../parse/editor/create-editor-schema.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { World } from "./world.ts";

/** `pm-gen schema`: the JSON Schema of definition files, for editors. It reads nothing. */
export function schema(world: World): ExitCode {
	world.writeOut(`${JSON.stringify(createEditorSchema(), undefined, "\t")}\n`);
	return exitCode.done;
}
