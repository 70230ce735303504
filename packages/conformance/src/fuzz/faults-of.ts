import { ErrorEnvelope, isCasErrorType } from "@cas/models";
import * as z from "zod";
import type { WireRequest } from "./wire-request.ts";
import type { WireResponse } from "./send-request.ts";

const knownType = z.string().refine(isCasErrorType);

/** An error over tRPC, of the transport or of a procedure. */
const TrpcError = z.object({
  message: z.string(),
  code: z.int(),
  data: z.object({
    code: z.string(),
    httpStatus: z.int().lt(500),
    cas: z.object({
      error_type: knownType,
      message: z.string(),
      status_code: z.int().lt(500),
      request_id: z.string(),
    }),
  }),
});

/** Lines of stack traces, and paths of the machine. */
const INSIDES = /\n\s+at |node_modules|file:\/\/|\.[cm]?[jt]s:\d|INTERNAL_SERVER_ERROR/;

/** The faults of a response, which no response may have; empty for a good one. */
export function faultsOf(request: WireRequest, response: WireResponse): string[] {
  const { status, headers, body } = response;
  const faults: string[] = [];
  if (status >= 500 || status < 200) faults.push(`status ${status}`);
  if (INSIDES.test(body)) faults.push("shows its insides");
  if (typeof headers["x-request-id"] !== "string") faults.push("no X-Request-ID");
  if (request.method === "HEAD" || status === 304) return faults;
  // Segments like `..` may lead out of /trpc/.
  if (
    URL.parse(`http://x${request.target}`)?.pathname.startsWith("/trpc/") &&
    !isUnparsed(response)
  )
    return [...faults, ...trpcFaults(response)];
  if (status >= 400) return [...faults, ...envelopeFaults(response)];
  return faults;
}

/** A response to a request that the server could not parse. */
const isUnparsed = ({ status, body }: WireResponse): boolean =>
  status === 400 && body.startsWith('{"error":{"type"');

function envelopeFaults({ headers, body }: WireResponse): string[] {
  const parsed = z.object({ error: ErrorEnvelope.shape.error }).safeParse(parsedJson(body));
  if (!parsed.success) return [`no envelope: ${body.slice(0, 200)}`];
  const { type, request_id } = parsed.data.error;
  const faults = isCasErrorType(type) ? [] : [`unknown type ${type}`];
  return request_id === headers["x-request-id"] ? faults : [...faults, `request id ${request_id}`];
}

/** The faults of one response, of the responses of a batch, of JSON lines, and of events. */
function trpcFaults({ status, headers, body }: WireResponse): string[] {
  const type = String(headers["content-type"]);
  const texts = type.startsWith("text/event-stream")
    ? [...body.matchAll(/^data: (.+)$/gm)].map(([, data]) => String(data))
    : body.split("\n").filter((line) => line !== "");
  const values = texts.map(parsedJson);
  if (values.includes(undefined)) return [`no JSON: ${body.slice(0, 200)}`];
  const errors = [
    ...values.flatMap(errorsIn),
    ...[...body.matchAll(/^event: serialized-error\ndata: (.+)$/gm)].map(([, data]) =>
      parsedJson(String(data)),
    ),
  ];
  if (status >= 400 && errors.length === 0) return [`${status} without an error`];
  return errors
    .filter((error) => !TrpcError.safeParse(error).success)
    .map((error) => `error of another shape: ${JSON.stringify(error)?.slice(0, 300)}`);
}

/** The errors of calls, at any depth; responses of sources have no field of that name. */
function errorsIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  // Not deeper: the detail of an error repeats parts of the request.
  if ("error" in value) return [value.error];
  return Object.values(value).flatMap(errorsIn);
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
