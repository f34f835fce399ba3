import type { Host } from "../model/host.ts";
import { hashText } from "./hash-text.ts";
import type { PlaceOfRun } from "./place-of-run.ts";
import type { RunRecord } from "./run-record.ts";

/** What is remembered of a run with this input. A file that cannot be read, or was not written whole, is as none. */
export async function recallRun({ path, key }: PlaceOfRun, host: Host): Promise<RunRecord | undefined> {
	try {
		const bytes = await host.readBytes(path);
		if (bytes === undefined) return undefined;
		const [seal, ...lines] = new TextDecoder().decode(bytes).split("\n");
		const text = lines.join("\n");
		if (seal !== sealOf(key, text)) return undefined;
		// The seal says that pm-gen wrote it, this build of it.
		return JSON.parse(text) as RunRecord;
	} catch {
		return undefined;
	}
}

/** Remembers a run. Where that cannot be done nothing is lost but time. */
export async function rememberRun({ path, key }: PlaceOfRun, record: RunRecord, host: Host): Promise<void> {
	const text = JSON.stringify(record);
	try {
		await host.writeFile(path, `${sealOf(key, text)}\n${text}`);
	} catch {
		// A folder that cannot be written to.
	}
}

/** What stands at the head of a record: it fits one input and one text. */
const sealOf = (key: string, text: string): string => hashText(`${key}\n${text}`);
