import { lazy, Suspense, useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import "./export-section.css";

// Whoever only reads needs none of the writers of files and programs.
const ExportPanel = lazy(async () => ({
  default: (await import("./export-panel.tsx")).ExportPanel,
}));

/** Folded up until somebody wants to take the answer away. */
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
