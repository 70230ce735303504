import { parseJson } from "../parse-json.ts";
import { unreadable } from "../source-error.ts";
import { readFileWithin } from "../read-file-within.ts";
import { urlBasename } from "../url-basename.ts";
import type { HttpAccess, HttpRequest } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";

/** Default maximum of a document, bytes. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Options of a request for a document, and its limits. */
export interface JsonOptions extends Partial<Pick<HttpRequest, "json" | "headers" | "maxBytes">> {
  /** Maximum number of values in it. */
  readonly maxValues?: number;
  /** Maximum members of one object in it. */
  readonly membersOfObject?: number;
}

/** A document and its length as it was sent. */
export interface JsonDocument {
  readonly value: unknown;
  readonly bytes: number;
}

/**
 * Reads a JSON document from a file: or http(s): URL; by POST if the options have a body.
 *
 * @throws CasError upstream_error that names the document, not its path or URL
 * @throws the reason of the signal after an abort
 */
export async function readJson(
  url: URL,
  http: HttpAccess,
  signal: AbortSignal,
  options: JsonOptions = {},
): Promise<JsonDocument> {
  const { maxValues, membersOfObject, maxBytes = MAX_BYTES, ...request } = options;
  try {
    const bytes =
      url.protocol === "file:"
        ? await readFileWithin(url, maxBytes, signal)
        : (await http.ask({ ...request, maxBytes, url, signal, check: refuseHtml })).body;
    return {
      value: await parseJson(bytes, signal, maxValues, membersOfObject),
      bytes: bytes.length,
    };
  } catch (cause) {
    throw unreadable(urlBasename(url), cause, signal);
  }
}
