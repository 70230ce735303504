import { useState } from "react";

/** Copies a text; says so, or why not. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied.");
    } catch {
      setSaid("The browser does not let pages copy here: select the text and copy it yourself.");
    }
  };
  return (
    <p className="copy">
      <button type="button" className="quiet small" onClick={() => void copy()}>
        {label}
      </button>
      <output className="hint">{said}</output>
    </p>
  );
}
