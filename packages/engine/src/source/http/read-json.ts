import { readFile } from "node:fs/promises";
import { parseJson } from "../parse-json.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { urlBasename } from "../url-basename.ts";
import type { HttpAccess, HttpRequest } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";

/** Longest document that is read unless the question says another, bytes. */
const MAX_BYTES = 8 * 1024 * 1024;

/** How a document is asked for, and how large it may be. */
export interface JsonQuestion extends Partial<Pick<HttpRequest, "json" | "headers" | "maxBytes">> {
  /** Most values in it. */
  readonly maxValues?: number;
}

/** A document, and how long it is as it was sent. */
export interface JsonDocument {
  readonly value: unknown;
  readonly bytes: number;
}

/**
 * A JSON document of a file: or http(s): URL; with a question of its own it is asked by POST.
 *
 * @throws CasError upstream_error that names the document, not its path or address; the reason of the signal once it is
 * aborted
 */
export async function readJson(
  url: URL,
  http: HttpAccess,
  signal: AbortSignal,
  question: JsonQuestion = {},
): Promise<JsonDocument> {
  const { maxValues, maxBytes = MAX_BYTES, ...asked } = question;
  try {
    const bytes =
      url.protocol === "file:"
        ? await readFile(url, { signal })
        : (await http.ask({ ...asked, maxBytes, url, signal, check: refuseHtml })).body;
    if (bytes.length > maxBytes) throw new SourceError(`it takes more than ${maxBytes} bytes`);
    return { value: await parseJson(bytes, signal, maxValues), bytes: bytes.length };
  } catch (cause) {
    throw unreadable(urlBasename(url), cause, signal);
  }
}
