import { useEffect, useState } from "react";

/**
 * Takes a file that is dropped anywhere on the page, which a browser would open in its place otherwise.
 *
 * @returns whether one is held over the page
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      "dragover",
      (event) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        event.preventDefault();
        setIsOver(true);
      },
      { signal },
    );
    addEventListener(
      "dragleave",
      ({ relatedTarget }) => {
        // From one element to the next is no leaving.
        if (relatedTarget === null) setIsOver(false);
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, [onFile]);
  return isOver;
}
