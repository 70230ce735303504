import { FileError } from "./file-error.ts";

/** The error of a file whose content is the reason why it cannot be read here, however that showed. */
export const unreadableFile = (cause?: unknown): FileError =>
  new FileError(
    "The file could not be read here.",
    "It may be damaged, or nested too deep: export it again. If it is large, split it into several files.",
    { cause },
  );
