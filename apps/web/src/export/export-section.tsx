import { lazy, Suspense, useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import "./export-section.css";

// Users who only read do not need the code that writes files and programs.
const ExportPanel = lazy(async () => ({
  default: (await import("./export-panel.tsx")).ExportPanel,
}));

/** The exports, folded until the user opens them. */
export function ExportSection({ answer }: { answer: WorkbenchResponse }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="take-away-section"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <h3>Take away</h3> files, code, link
      </summary>
      {isOpen && (
        <Suspense fallback={<p className="hint">Loading…</p>}>
          <ExportPanel answer={answer} />
        </Suspense>
      )}
    </details>
  );
}
