import { lazy, Suspense, useState } from "react";
import type { Answer } from "../answer/answer.ts";
import "./export-section.css";

// Whoever only reads needs none of the writers of files and programs.
const TakeAwayPanel = lazy(async () => ({
  default: (await import("./export-panel.tsx")).TakeAwayPanel,
}));

/** Folded up until somebody wants to take the answer away. */
export function TakeAwaySection({ answer }: { answer: Answer }) {
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
          <TakeAwayPanel answer={answer} />
        </Suspense>
      )}
    </details>
  );
}
