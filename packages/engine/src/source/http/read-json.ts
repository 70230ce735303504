import { readFile } from "node:fs/promises";
import type { HttpAccess, HttpRequest } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";
import { urlBasename } from "../url-basename.ts";
import { SourceError, unreadable } from "../source-error.ts";

/** Longest document that is read unless the question says another, bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * A JSON document of a file: or http(s): URL; with a question of its own it is asked by POST.
 *
 * @throws CasError upstream_error that names the document, not its path or address.
 */
export async function readJson(
  url: URL,
  http: HttpAccess,
  signal: AbortSignal,
  question: Partial<Pick<HttpRequest, "json" | "headers" | "maxBytes">> = {},
): Promise<unknown> {
  const name = urlBasename(url);
  try {
    const bytes =
      url.protocol === "file:"
        ? await readFile(url, { signal })
        : (await http.ask({ maxBytes: MAX_BYTES, ...question, url, signal, check: refuseHtml }))
            .body;
    return parse(bytes);
  } catch (cause) {
    throw unreadable(name, cause, signal);
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new SourceError("it is not JSON", { cause });
  }
}
