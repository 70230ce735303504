import { FileError } from "./file-error.ts";

/** Decodes the texts of one file. */
export interface TextDecoding {
  /** The text of bytes. */
  readonly decode: (bytes: Uint8Array) => string;
}

/**
 * The decoding of a file whose encoding nobody states: text that is valid UTF-8 is UTF-8; from the first text on that is
 * not, the file is Windows-1252, which extends Latin-1.
 *
 * @param encoding the name of the encoding, as the caller or the file gives it, of the Encoding Standard
 * @param notes gets a sentence once Windows-1252 is assumed
 * @throws FileError for a name that the platform does not know
 */
export function createTextDecoding(encoding: string | undefined, notes: string[]): TextDecoding {
  if (encoding !== undefined) {
    const decoder = decoderOf(encoding);
    return { decode: (bytes) => decoder.decode(bytes) };
  }
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let fallback: InstanceType<typeof TextDecoder> | undefined;
  return {
    decode(bytes) {
      if (fallback !== undefined) return fallback.decode(bytes);
      try {
        return utf8.decode(bytes);
      } catch {
        fallback = new TextDecoder("windows-1252");
        notes.push(
          "The text is not UTF-8: Windows-1252 is assumed, which extends Latin-1. If names look wrong, give its encoding.",
        );
        return fallback.decode(bytes);
      }
    },
  };
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    throw new FileError(
      `The encoding “${encoding}” is not known here.`,
      "Give a name such as utf-8, windows-1252, iso-8859-2 or shift_jis.",
      { cause: error },
    );
  }
}
