import type { ResultsWish } from "../jobs/job-ids.ts";

/** The only output of a process, when it is there. */
export interface Output {
  readonly id: string;
  readonly mediaType: string;
  /** Size in bytes. */
  readonly size: number;
  /** URL of the output alone; undefined if it has none. */
  readonly href: string | undefined;
  /** The response with the output alone. */
  readonly raw: () => Response;
  /** The output as a value of JSON. */
  readonly value: () => Promise<unknown>;
}

/** Largest output in a document, bytes; a larger one is a link there. */
const MOST_INLINE = 1024 * 1024;

/**
 * The response with the output of a process, as the request wanted it (OGC 18-062r2, 7.11.4): the output alone, a link to it
 * in a header, or a document with either.
 */
export async function outputResponse(output: Output, wish: ResultsWish): Promise<Response> {
  const { id, href, mediaType, size } = output;
  const isLink =
    href !== undefined && (wish.isReference || (wish.isDocument && size > MOST_INLINE));
  if (wish.isDocument) {
    const value = isLink ? { href, type: mediaType } : await output.value();
    return json({ [id]: value });
  }
  if (!isLink) return output.raw();
  return new Response(null, {
    status: 204,
    headers: { "Cache-Control": "no-store", Link: `<${href}>; rel="${id}"; type="${mediaType}"` },
  });
}

/** A document of this API. */
export const json = (document: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(document), {
    ...init,
    headers: {
      "Cache-Control": "no-store",
      ...(init.headers as Readonly<Record<string, string>> | undefined),
      "Content-Type": "application/json",
    },
  });

/** A text as an output: in JSON, so that clients of this API can parse each response. */
export function textOutput(id: string, text: string, href: string | undefined): Output {
  return {
    id,
    mediaType: "application/json",
    size: text.length,
    href,
    raw: () => json(text),
    value: async () => text,
  };
}

/** Bytes as an output. */
export const bytesOutput = (
  id: string,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Output => ({
  id,
  mediaType,
  size: bytes.length,
  href: undefined,
  raw: () =>
    new Response(bytes, {
      headers: {
        "Cache-Control": "no-store",
        ...headers,
        "Content-Type": mediaType,
        "Content-Length": String(bytes.length),
      },
    }),
  value: async () => ({ value: base64Of(bytes), mediaType, encoding: "base64" }),
});

/** Bytes as text, in pieces that do not overflow the stack. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCodePoint(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}
