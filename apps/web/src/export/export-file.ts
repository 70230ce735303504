import { ManifestBuilder, type ManifestFacts, outlinesUpTo } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import type { Format } from "./formats.ts";
import { askedOf, outcomesOf, writeAnswer } from "./write-answer.ts";

/** An exported file with its manifest. */
export interface ExportedFile {
  readonly file: File;
  readonly manifest: File;
}

/** Writes an answer as a file with its manifest. */
export async function exportFile(
  answer: WorkbenchResponse,
  format: Format,
  facts: ManifestFacts,
): Promise<ExportedFile> {
  const { data, table, file: written } = await writeAnswer(answer, format);
  const stamp = facts.now.toISOString().slice(0, 16).replaceAll(/[-:]/g, "");
  const name = `cas-${stamp}.${format.ending}`;
  const file = new File([data], name, { type: format.mediaType });
  const manifest = manifestOf(answer, facts).manifest(table, {
    name,
    ...written,
    format: format.format,
  });
  return {
    file,
    manifest: new File([JSON.stringify(manifest, null, 2)], `${name}.manifest.json`, {
      type: "application/json",
    }),
  };
}

/** The manifest of an answer, with the outlines of its areas up to a size. */
export function manifestOf(answer: WorkbenchResponse, facts: ManifestFacts): ManifestBuilder {
  const builder = new ManifestBuilder(askedOf(answer), { hasOutline: outlinesUpTo(), ...facts });
  const outcomeOf = outcomesOf(answer);
  for (const area of answer.areas) builder.add(area, outcomeOf(area.id));
  return builder;
}
