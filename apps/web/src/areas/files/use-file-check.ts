import { type CheckedFile, FileError, type FileLayers } from "@cas/areas";
import { useCallback, useEffect, useRef, useState } from "react";
import { checkFile } from "./check-file.ts";

/** The state of the current file. */
export type FileCheck = { readonly state: "none" } | FileInProgress;

/** The file, its layers once they are known, and the result. */
type FileInProgress = { readonly file: File; readonly layers: FileLayers | undefined } & (
  | { readonly state: "reading" }
  | { readonly state: "checked"; readonly checked: CheckedFile }
  | { readonly state: "failed"; readonly message: string; readonly fix: string }
);

/** Reads one file at a time. Another file, a cancel or leaving the page aborts the previous one. */
export function useFileCheck(): {
  readonly check: FileCheck;
  /** Reads a file, or another layer of the current file. */
  readonly read: (file: File, layer?: string) => void;
  readonly clear: () => void;
} {
  const [check, setCheck] = useState<FileCheck>({ state: "none" });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const clear = useCallback(() => {
    stop();
    setCheck({ state: "none" });
  }, [stop]);

  const read = useCallback(
    (file: File, layer?: string) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      setCheck((before) => ({ state: "reading", file, layers: layersWith(before, layer) }));
      const finish = async (): Promise<void> => {
        const result = await checkedOrFailed(file, layer, controller.signal);
        if (controller.signal.aborted) return;
        setCheck((before) => ({ file, layers: layersWith(before, layer), ...result }));
      };
      void finish();
    },
    [stop],
  );
  return { check, read, clear };
}

/** The layers of a file stay visible while another of them is read. */
function layersWith(before: FileCheck, layer: string | undefined): FileLayers | undefined {
  if (layer === undefined || before.state === "none" || before.layers === undefined)
    return undefined;
  return { ...before.layers, read: layer };
}

async function checkedOrFailed(file: File, layer: string | undefined, signal: AbortSignal) {
  try {
    const checked = await checkFile(file, layer, signal);
    return { state: "checked", checked, layers: checked.layers } as const;
  } catch (error) {
    if (error instanceof FileError)
      return { state: "failed", message: error.message, fix: error.fix } as const;
    return {
      state: "failed",
      message: "The file could not be read from your disk.",
      fix: "It may have been moved or changed: choose it again.",
    } as const;
  }
}
