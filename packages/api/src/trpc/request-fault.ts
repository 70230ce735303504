import { CasError, isCasError, jsonLimits, JsonScanner } from "@cas/models";
import { notJsonType } from "../body/not-json-type.ts";
import type { BodyLimits } from "../body/read-json.ts";

/** Bytes of a query: many times what servers and proxies take, and parsed in a few milliseconds. */
const MAX_QUERY_BYTES = 256 * 1024;

/** The parameters that tRPC takes for JSON. */
const PARAMETERS = ["input", "connectionParams"] as const;

/** What tRPC reads otherwise than as JSON, at any size; no procedure here takes it. */
const OTHER_TYPES = /^\s*(multipart\/form-data|application\/octet-stream)\s*(;|$)/i;

/** What tRPC's handler must not be given, whose own parsers have no limits; undefined when nothing is wrong. */
export function requestFault({ url, headers }: Request, limits: BodyLimits): CasError | undefined {
  const type = headers.get("content-type") ?? "";
  return OTHER_TYPES.test(type) ? notJsonType(type) : queryFault(url, limits);
}

/** Node takes 16 kB of headers with the address, other hosts more. */
function queryFault(url: string, { maxBodyValues }: BodyLimits): CasError | undefined {
  const start = url.indexOf("?");
  if (start < 0) return undefined;
  if (url.length - start > MAX_QUERY_BYTES)
    return new CasError({
      errorType: "payload_too_large",
      message: `The query is larger than ${MAX_QUERY_BYTES} bytes; send the input as the body of a POST`,
    });
  const parameters = new URLSearchParams(url.slice(start + 1));
  const limits = jsonLimits(maxBodyValues);
  try {
    for (const name of PARAMETERS) {
      const bytes = new TextEncoder().encode(parameters.get(name) ?? "");
      new JsonScanner(limits, "query").scan(bytes, 0, bytes.length, WHOLE);
    }
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  return undefined;
}

/** No cuts. */
const WHOLE = { values: Infinity, end: Infinity };
