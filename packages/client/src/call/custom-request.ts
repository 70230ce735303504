import { CasError } from "@cas/models";
import type { ClientCallOptions } from "../options/call-options.ts";

/** Values of the query of a URL; a list repeats its name, and undefined and null are left out. */
export type QueryValues = Readonly<
  Record<string, QueryValue | readonly QueryValue[] | null | undefined>
>;
type QueryValue = string | number | boolean;

/** Options of `get`. */
export interface GetOptions extends ClientCallOptions {
  /** Added to the path as its query. */
  readonly query?: QueryValues | undefined;
}

/** Options of `post`. */
export interface PostOptions extends GetOptions {
  /** Sent as JSON; nothing is sent if it is undefined. */
  readonly body?: unknown;
}

/** A request to an endpoint that the client has no method for. It is plain data. */
export interface CustomRequest {
  readonly method: "GET" | "POST";
  /** Path and query below the base URL. */
  readonly path: string;
  readonly body?: string;
}

/**
 * Makes the request.
 *
 * @throws CasError validation_error for a path that is not one below the base URL, and for a body that is not JSON
 */
export function customRequest(
  method: "GET" | "POST",
  path: string,
  { query, body }: PostOptions,
): CustomRequest {
  if (typeof path !== "string" || !/^\/[\x21\x22\x24-\x7e]*$/.test(path))
    throw invalid(
      "path",
      "must begin with a slash, e.g. /api/v1/jobs, and have no space, no # and no character beyond ASCII; use encodeURIComponent",
    );
  if (DOT_SEGMENT.test(path))
    throw invalid(
      "path",
      "must not have . or .. between slashes: they lead away from the base URL",
    );
  const json = jsonOf(body);
  return { method, path: withQuery(path, query), ...(json === undefined ? {} : { body: json }) };
}

/** A part of a path that goes up, or nowhere; also encoded, and after a backslash, as URLs read them. */
const DOT_SEGMENT = /^[^?]*[/\\](?:\.|%2e){1,2}(?:[/\\?]|$)/i;

function withQuery(path: string, query: QueryValues = {}): string {
  const values = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((one) => one !== undefined && one !== null)
        .map((one): [string, string] => [name, String(one)]),
    ),
  );
  if (values.size === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${values.toString()}`;
}

function jsonOf(body: unknown): string | undefined {
  try {
    const json: unknown = JSON.stringify(body);
    if (typeof json === "string" || body === undefined) return json as string | undefined;
  } catch {
    // A circle, or a bigint.
  }
  throw invalid("body", "cannot be written as JSON");
}

const invalid = (name: string, message: string): CasError =>
  new CasError({ errorType: "validation_error", message: `${name} ${message}` });
