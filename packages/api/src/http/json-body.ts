import { validationError, validationIssue } from "@cas/models";
import { refuseDeepNesting } from "../middleware/nesting.ts";
import { notJson } from "../errors/not-json.ts";

/** application/json and application/…+json, with or without parameters: what the service takes. */
const jsonType = /^application\/(?:[^\s;,/]+\+)?json\s*(?:;|$)/i;

/** JSON is UTF-8 (RFC 8259), whatever a charset parameter says; a byte order mark is passed over. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The JSON of a request's body.
 *
 * @throws CasError validation_error for a body that is missing, is not said to be JSON, is not JSON, or is nested
 * too deep
 */
export async function jsonBody(request: Request): Promise<unknown> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0)
    throw validationError([validationIssue("body", [], "is required", null, "missing")]);
  const type = request.headers.get("content-type") ?? "";
  if (!jsonType.test(type))
    throw validationError([
      validationIssue(
        "body",
        [],
        "must be JSON and say so, with the header Content-Type: application/json",
        type,
        "content_type",
      ),
    ]);
  const json = parsed(decoded(bytes));
  refuseDeepNesting(json);
  return json;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error instanceof SyntaxError ? error.message : "it cannot be read");
  }
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw notJson("it is not UTF-8");
  }
}
