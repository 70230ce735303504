import { manifestOf, sha256 } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { callsOf } from "../question/calls.ts";
import type { Format } from "./formats.ts";
import { writeAnswer } from "./write-answer.ts";

/** An exported file with its manifest. */
export interface ExportedFile {
  readonly file: File;
  readonly manifest: File;
}

/** The origin of an answer, for its manifest. */
export interface Origin {
  /** Root of the service, e.g. http://127.0.0.1:3000. */
  readonly serviceUrl: string;
  readonly serviceVersion: string | undefined;
  /** Link to the same question. */
  readonly link: string | undefined;
  readonly now: Date;
}

/** Writes an answer as a file with its manifest. */
export async function exportFile(
  answer: WorkbenchResponse,
  format: Format,
  origin: Origin,
): Promise<ExportedFile> {
  const { data, columns, rows } = await writeAnswer(answer, format);
  const stamp = origin.now.toISOString().slice(0, 16).replaceAll(/[-:]/g, "");
  const fileName = `cas-${stamp}.${format.ending}`;
  const file = new File([data], fileName, { type: format.mediaType });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const manifest = manifestOf(answer, {
    ...origin,
    fileName,
    columns,
    rows,
    calls: callsOf(answer.question, answer.datasets),
    bytes: bytes.byteLength,
    sha256: await sha256(bytes),
  });
  return {
    file,
    manifest: new File([JSON.stringify(manifest, null, 2)], `${fileName}.manifest.json`, {
      type: "application/json",
    }),
  };
}
