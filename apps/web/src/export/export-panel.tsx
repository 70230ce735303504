import type { WorkbenchResponse } from "../answer/answer.ts";
import { CodePane } from "./code-pane.tsx";
import { FilesPane } from "./files-pane.tsx";
import { LinkPane } from "../link/link-pane.tsx";
import "./export.css";

/** The exports of an answer: files with manifests, the question as code, a link. */
export function ExportPanel({ answer }: { answer: WorkbenchResponse }) {
  return (
    <div className="take-away">
      <FilesPane answer={answer} />
      <CodePane answer={answer} />
      <LinkPane />
    </div>
  );
}
