import { useCallback, useEffect, useRef, useState } from "react";
import { checkFile } from "./check-file.ts";
import type { CheckedFile } from "./checked-file.ts";
import { FileError } from "./file-error.ts";

/** How far the reading of a file is. */
export type FileCheck =
  | { readonly state: "none" }
  | { readonly state: "reading"; readonly name: string }
  | { readonly state: "checked"; readonly name: string; readonly checked: CheckedFile }
  | {
      readonly state: "failed";
      readonly name: string;
      readonly message: string;
      readonly fix: string;
    };

/** Reads one file at a time; another file, a cancel or leaving the page stops the work on the one before. */
export function useFileCheck(): {
  readonly check: FileCheck;
  readonly read: (file: File) => void;
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
    (file: File) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      const { name } = file;
      setCheck({ state: "reading", name });
      const finish = async (): Promise<void> => {
        const next = await checkedOrFailed(file, controller.signal);
        if (!controller.signal.aborted) setCheck(next);
      };
      void finish();
    },
    [stop],
  );
  return { check, read, clear };
}

async function checkedOrFailed(file: File, signal: AbortSignal): Promise<FileCheck> {
  const { name } = file;
  try {
    return { state: "checked", name, checked: await checkFile(file, signal) };
  } catch (error) {
    if (error instanceof FileError)
      return { state: "failed", name, message: error.message, fix: error.fix };
    return {
      state: "failed",
      name,
      message: "The file could not be read from your disk.",
      fix: "It may have been moved or changed: choose it again.",
    };
  }
}
