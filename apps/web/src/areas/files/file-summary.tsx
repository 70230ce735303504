import { countAreas } from "../store/area.ts";
import type { FileCheck } from "./use-file-check.ts";

/** What became of the chosen file, in a sentence that screen readers say when it changes. */
export function FileSummary({ check }: { check: FileCheck }) {
  if (check.state === "none" || check.state === "failed") return <output />;
  const [file] = check.files;
  if (check.state === "reading") return <output>Reading {file?.name}…</output>;
  const { name, areas, faults, isCut, preview } = check.checked;
  return (
    <output>
      <strong>{name}</strong>: {isCut && "of the first "}
      {isCut && `${(areas.length + faults.length).toLocaleString("en")} features `}
      {countAreas(areas.length)} can be used
      {faults.length > 0 && `, ${countAreas(faults.length)} cannot`}
      {preview !== undefined && "; the map shows them"}.
    </output>
  );
}
