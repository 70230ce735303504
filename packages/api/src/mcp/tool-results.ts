import { bytesOfResults, type CasError, ValidationIssue } from "@cas/models";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { attributesOf } from "../body/write-response.ts";

/** Largest result of a tool, bytes of JSON: an assistant reads all of it, and the SDK writes it in one turn of the event loop. */
const MAX_RESULT_BYTES = 512 * 1024;

/** A result as text and as structured content, which are the same. */
export function toolResult(value: object): CallToolResult {
  const size = attributesOf(value).reduce((sum, one) => sum + bytesOfResults(one), 0);
  const text = size > MAX_RESULT_BYTES ? undefined : JSON.stringify(value);
  if (text === undefined || text.length > MAX_RESULT_BYTES) return TOO_LARGE;
  return {
    content: [{ type: "text", text }],
    structuredContent: value,
  };
}

const TOO_LARGE = failure(
  `request_limit: The answer is larger than ${MAX_RESULT_BYTES} bytes; ask for fewer geometries or datasets, or for a statistic instead of a distribution`,
);

/** An error that the caller of a tool reads: its type, its message, and the fields at fault. */
export function toolFailure({ errorType, message, detail }: CasError): CallToolResult {
  const issues = ValidationIssue.array().safeParse(detail);
  const lines = (issues.data ?? []).map(({ loc, msg }) => `- ${loc.join(".")}: ${msg}`);
  return failure([`${errorType}: ${message}`, ...lines].join("\n"));
}

function failure(text: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text }] };
}
