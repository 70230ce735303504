import { FileError } from "@cas/areas";
import { useCallback, useEffect, useRef, useState } from "react";
import { checkFile } from "./check-file.ts";
import type { CheckedFile, ReadingChoices } from "./file-messages.ts";

/** The state of the current file. */
export type FileCheck = { readonly state: "none" } | FileInProgress;

/** The file, how it is read, what was read of it before, and the result. */
type FileInProgress = {
  readonly files: readonly File[];
  readonly choices: ReadingChoices;
  /** How many files were chosen before: another file has another number, another reading of the same file has not. */
  readonly number: number;
  /** Its last reading that succeeded, so that layers stay visible while another is read. */
  readonly before: CheckedFile | undefined;
} & (
  | { readonly state: "reading" }
  | { readonly state: "checked"; readonly checked: CheckedFile }
  | { readonly state: "failed"; readonly message: string; readonly fix: string }
);

/** Reads one file at a time. Another file, a cancel or leaving the page aborts the previous one. */
export function useFileCheck(): {
  readonly check: FileCheck;
  /** Reads a file, of a Shapefile all its files; or the current file in another way. */
  readonly read: (files: readonly File[], choices?: ReadingChoices) => void;
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
    (files: readonly File[], choices: ReadingChoices = {}) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      setCheck((last) => ({
        state: "reading",
        files,
        choices,
        number: numberOf(last, files),
        before: beforeOf(last, files),
      }));
      const finish = async (): Promise<void> => {
        const result = await checkedOrFailed(files, choices, controller.signal);
        if (controller.signal.aborted) return;
        setCheck((last) => ({
          files,
          choices,
          number: numberOf(last, files),
          before: beforeOf(last, files),
          ...result,
        }));
      };
      void finish();
    },
    [stop],
  );
  return { check, read, clear };
}

function beforeOf(last: FileCheck, files: readonly File[]): CheckedFile | undefined {
  if (last.state === "none" || last.files !== files) return undefined;
  return last.state === "checked" ? last.checked : last.before;
}

function numberOf(last: FileCheck, files: readonly File[]): number {
  if (last.state === "none") return 0;
  return last.files === files ? last.number : last.number + 1;
}

async function checkedOrFailed(
  files: readonly File[],
  choices: ReadingChoices,
  signal: AbortSignal,
) {
  try {
    return { state: "checked", checked: await checkFile(files, choices, signal) } as const;
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
