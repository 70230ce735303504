import { validationError, validationIssue } from "@cas/models";
import { notJsonType } from "./not-json-type.ts";
import { type BodyLimits, parseBody, readBody } from "./read-json.ts";

/** application/json and application/…+json, with or without parameters, as the service accepts them. */
const jsonType = /^application\/(?:[^\s;,/]+\+)?json\s*(?:;|$)/i;

/**
 * The JSON of a request's body.
 *
 * @throws CasError validation_error for a body that is missing, of another content type, not JSON, or over a limit of
 * its structure; payload_too_large
 */
export async function jsonBody(request: Request, limits: BodyLimits): Promise<unknown> {
  const body = await readBody(request, limits);
  if (body === undefined)
    throw validationError([validationIssue("body", [], "is required", null, "missing")]);
  const type = request.headers.get("content-type") ?? "";
  if (!jsonType.test(type)) throw notJsonType(type);
  return parseBody(body, request, limits);
}
