import type { JobTable } from "@cas/models";
import { base64Of, type Output } from "./outputs.ts";
import { streamOf } from "./stream-of.ts";

/**
 * The file of a table as a response: whole, or the part that the request wants (RFC 9110, 14), so that a broken download goes
 * on. With a tag that the caller has, 304.
 */
export function tableResponse(request: Request, table: JobTable): Response {
  const { headers, signal } = request;
  const shared = {
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-cache",
    ETag: table.etag,
    Vary: "X-API-Key",
  };
  if (hasTag(headers.get("if-none-match"), table.etag))
    return new Response(null, { status: 304, headers: shared });
  const file = {
    ...shared,
    "Content-Type": table.contentType,
    "Content-Disposition": `attachment; filename="${table.fileName}"`,
    "Repr-Digest": `sha-256=:${base64Of(bytesOfHex(table.sha256))}:`,
  };
  const range = rangeOf(headers, table);
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { ...shared, "Content-Range": `bytes */${table.size}` },
    });
  const { start, end } = range ?? { start: 0, end: table.size };
  return new Response(streamOf(table.read({ start, end }, { signal })), {
    status: range === undefined ? 200 : 206,
    headers: {
      ...file,
      "Content-Length": String(end - start),
      ...(range === undefined
        ? {}
        : { "Content-Range": `bytes ${start}-${end - 1}/${table.size}` }),
    },
  });
}

/** The table as the output of its job. */
export const tableOutput = (request: Request, table: JobTable, href: string): Output => ({
  id: "table",
  mediaType: table.contentType,
  size: table.size,
  href,
  raw: () => tableResponse(request, table),
  value: async () => {
    const bytes = await wholeOf(table, request.signal);
    const mediaType = table.contentType;
    if (mediaType.startsWith("application/geo+json"))
      return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown, mediaType };
    return /^(text|application\/x-ndjson)/.test(mediaType)
      ? { value: new TextDecoder().decode(bytes), mediaType }
      : { value: base64Of(bytes), mediaType, encoding: "base64" };
  },
});

async function wholeOf(table: JobTable, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(table.size);
  let offset = 0;
  for await (const chunk of table.read({}, { signal })) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const hasTag = (header: string | null, etag: string): boolean =>
  header !== null &&
  header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");

/** The part that a request wants; undefined for the whole file. Several parts in one response are not supported. */
function rangeOf(
  headers: Headers,
  { size, etag }: JobTable,
): { readonly start: number; readonly end: number } | "unsatisfiable" | undefined {
  const ifRange = headers.get("if-range");
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers.get("range") ?? "") ?? [];
  if ((first === "" && last === "") || (ifRange !== null && ifRange !== etag)) return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  // An end before the start makes the header invalid, and invalid ones have no effect.
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  return start < end ? { start, end } : "unsatisfiable";
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
