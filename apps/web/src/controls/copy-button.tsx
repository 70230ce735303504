import { useState } from "react";

/** Copies a text, and says whether that worked. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const [outcome, setOutcome] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("Copied");
    } catch {
      // A page that is not served over https or from this machine has no clipboard.
      setOutcome("Select and copy it by hand");
    }
  };
  return (
    <>
      <button type="button" className="small quiet" onClick={() => void copy()}>
        Copy <span className="visually-hidden">{what}</span>
      </button>
      <output className="copied">{outcome}</output>
    </>
  );
}
