import type { ExecuteRequest, OutputRequest } from "../wire/execute-request.ts";

/** How the results of a job were requested. */
export interface ResultsWish {
  readonly isDocument: boolean;
  readonly isReference: boolean;
}

/**
 * A job in this API. The request says how its results are sent, but a client asks for them later, without repeating it, and
 * perhaps from another server: so the id says it, unless it is the default.
 */
export interface JobRef extends ResultsWish {
  /** Id of the job without the wish. */
  readonly id: string;
}

const DOCUMENT = "~document";
const REFERENCE = "~reference";

/** The wish of a request. */
export const wishOf = (
  { response }: ExecuteRequest,
  { transmission }: OutputRequest,
): ResultsWish => ({
  isDocument: response === "document",
  isReference: transmission === "reference",
});

/** The id of a job with the wish of its request. */
export const jobIdOf = ({ id, isDocument, isReference }: JobRef): string =>
  `${id}${isDocument ? DOCUMENT : ""}${isReference ? REFERENCE : ""}`;

/** Reads the id of a job. */
export function jobRefOf(jobID: string): JobRef {
  const isReference = jobID.endsWith(REFERENCE);
  const rest = isReference ? jobID.slice(0, -REFERENCE.length) : jobID;
  const isDocument = rest.endsWith(DOCUMENT);
  return { id: isDocument ? rest.slice(0, -DOCUMENT.length) : rest, isDocument, isReference };
}
