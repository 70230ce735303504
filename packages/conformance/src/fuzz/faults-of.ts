import { ErrorEnvelope, isCasErrorType } from "@cas/models";
import { z } from "zod";
import type { Asked } from "./asked.ts";
import type { Answer } from "./send.ts";

const knownType = z.string().refine(isCasErrorType);

/** An error over tRPC, the transport's own and those of procedures alike. */
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

/** Lines of stacks, and paths of the machine. */
const INSIDES = /\n\s+at |node_modules|file:\/\/|\.[cm]?[jt]s:\d|INTERNAL_SERVER_ERROR/;

/** What is wrong with an answer, whatever was asked; nothing when it is as it should be. */
export function faultsOf(asked: Asked, answer: Answer): string[] {
  const { status, headers, body } = answer;
  const faults: string[] = [];
  if (status >= 500 || status < 200) faults.push(`status ${status}`);
  if (INSIDES.test(body)) faults.push("shows its insides");
  if (typeof headers["x-request-id"] !== "string") faults.push("no X-Request-ID");
  if (asked.method === "HEAD" || status === 304) return faults;
  // A path may lead away from where it starts.
  if (URL.parse(`http://x${asked.target}`)?.pathname.startsWith("/trpc/") && !isUnread(answer))
    return [...faults, ...trpcFaults(answer)];
  if (status >= 400) return [...faults, ...envelopeFaults(answer)];
  return faults;
}

/** An answer to what is no proper request, whatever it asks for. */
const isUnread = ({ status, body }: Answer): boolean =>
  status === 400 && body.startsWith('{"error":{"type"');

function envelopeFaults({ headers, body }: Answer): string[] {
  const parsed = z.object({ error: ErrorEnvelope.shape.error }).safeParse(parsedJson(body));
  if (!parsed.success) return [`no envelope: ${body.slice(0, 200)}`];
  const { type, request_id } = parsed.data.error;
  const faults = isCasErrorType(type) ? [] : [`unknown type ${type}`];
  return request_id === headers["x-request-id"] ? faults : [...faults, `request id ${request_id}`];
}

/** Of one answer, of the answers of a batch, of lines of JSON and of events. */
function trpcFaults({ status, headers, body }: Answer): string[] {
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

/** The errors of calls, wherever a format puts them; answers of sources have no field of that name. */
function errorsIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  // What was sent is shown again in the detail of an error.
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
