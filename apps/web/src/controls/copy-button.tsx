import { type ReactNode, useState } from "react";

/** A button that copies a text and reports whether that worked. */
export function CopyButton({ label, text }: { label: ReactNode; text: () => string }) {
  const [outcome, setOutcome] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome("Copied.");
    } catch {
      // A page has a clipboard only over https or from localhost.
      setOutcome("The browser does not let pages copy here: select the text and copy it yourself.");
    }
  };
  return (
    <>
      <button type="button" className="small quiet" onClick={() => void copy()}>
        {label}
      </button>
      <output className="copied">{outcome}</output>
    </>
  );
}
