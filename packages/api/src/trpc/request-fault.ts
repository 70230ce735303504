import { CasError, type CasErrorType, isCasError, jsonLimits, JsonScanner } from "@cas/models";
import { notJsonType } from "../body/not-json-type.ts";
import type { BodyLimits } from "../body/read-json.ts";
import { DEFAULT_MAX_BATCH_SIZE, type TrpcApiOptions } from "./trpc-api-options.ts";

/** Most bytes of a query: many times what servers and proxies accept, and parsed in a few milliseconds. */
const MAX_QUERY_BYTES = 256 * 1024;

/** The parameters that tRPC parses as JSON. */
const PARAMETERS = ["input", "connectionParams"] as const;

/** Content types that tRPC parses at any size; no procedure here uses them. */
const OTHER_TYPES = /^\s*(multipart\/form-data|application\/octet-stream)\s*(;|$)/i;

/**
 * The fault of a request that tRPC's handler must not get, because its own parsers have no limits; undefined for a good
 * one.
 */
export function requestFault(
  { url, headers }: Request,
  limits: BodyLimits & Pick<TrpcApiOptions, "maxBatchSize">,
): CasError | undefined {
  const type = headers.get("content-type") ?? "";
  if (OTHER_TYPES.test(type)) return notJsonType(type);
  return queryFault(url, limits) ?? batchFault(url, limits);
}

/** tRPC separates the names of the procedures of a batch by commas. */
function batchFault(
  url: string,
  { maxBatchSize = DEFAULT_MAX_BATCH_SIZE }: Pick<TrpcApiOptions, "maxBatchSize">,
): CasError | undefined {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get("batch") !== "1") return undefined;
  const count = pathname.split(/,|%2c/i).length;
  if (count <= maxBatchSize) return undefined;
  return new CasError<CasErrorType>({
    errorType: "validation_error",
    message: `The batch has ${count} calls, more than ${maxBatchSize} (maxBatchSize of the API); send fewer in one request, with maxItems: ${maxBatchSize} of the link`,
  });
}

/** Node accepts heads of 16 kB with the URL, other hosts more. */
function queryFault(url: string, { maxBodyValues }: BodyLimits): CasError | undefined {
  const start = url.indexOf("?");
  if (start < 0) return undefined;
  if (url.length - start > MAX_QUERY_BYTES)
    return new CasError({
      errorType: "payload_too_large",
      message: `The query is larger than ${MAX_QUERY_BYTES} bytes; send the input as the body of a POST, with methodOverride: "POST" of the link`,
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
