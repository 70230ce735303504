import { useEffect, useState } from "react";

/**
 * Accepts files that are dropped anywhere on the page; by default a browser would open them instead of the page.
 *
 * @returns whether a file is held over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
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
        // The pointer leaves the page only if no other element receives it.
        if (relatedTarget === null) setIsOver(false);
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        setIsOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      },
      { signal },
    );
    return () => {
      controller.abort();
    };
  }, [onFiles]);
  return isOver;
}
