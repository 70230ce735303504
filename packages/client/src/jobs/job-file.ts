import { type CallOptions, CasError, type JobTable } from "@cas/models";
import type { OperationCaller } from "../call/operation-caller.ts";
import type { OpenedResponse } from "../transport/transport.ts";

/** The facts about a file, from the head of a response with a part of it. */
type FileFacts = Omit<JobTable, "read">;

/**
 * A file of the service that is read by ranges.
 *
 * @param path path and query of the file
 */
export async function openTable(
  api: OperationCaller,
  path: string,
  options: CallOptions | undefined,
): Promise<JobTable> {
  let facts: FileFacts | undefined;
  const first = api.stream(
    {
      next: () => ({ path, headers: { range: "bytes=0-0" } }),
      check: (response) => {
        facts = factsOf(response);
      },
    },
    options,
  );
  let length = 0;
  for await (const piece of first) length += piece.length;
  if (facts === undefined || length !== 1) throw noRanges();
  const { size, etag } = facts;
  return {
    ...facts,
    async *read({ start = 0, end = size } = {}, { signal } = {}) {
      const stop = Math.min(end, size);
      let position = start;
      if (position >= stop) return;
      const pieces = api.stream(
        {
          next: () => ({ path, headers: { range: `bytes=${position}-${stop - 1}` } }),
          check: (response) => {
            if (factsOf(response).etag !== etag) throw changed();
          },
        },
        { signal },
      );
      for await (const piece of pieces) {
        position += piece.length;
        yield piece;
      }
    },
  };
}

/** @throws CasError invalid_response if the response is not a part of a file */
function factsOf({ status, headers }: OpenedResponse): FileFacts {
  const [, size] = /^bytes \d+-\d+\/(\d+)$/.exec(headers["content-range"] ?? "") ?? [];
  const [, digest] = /sha-256=:([\w+/=]+):/.exec(headers["repr-digest"] ?? "") ?? [];
  const [, fileName] = /filename="([^"]+)"/.exec(headers["content-disposition"] ?? "") ?? [];
  const { etag, "content-type": contentType } = headers;
  if (status !== 206 || size === undefined || digest === undefined || etag === undefined)
    throw noRanges();
  return {
    fileName: fileName ?? "table",
    contentType: contentType ?? "application/octet-stream",
    size: Number(size),
    sha256: hexOf(digest),
    etag,
  };
}

const hexOf = (base64: string): string =>
  Array.from(atob(base64), (byte) => (byte.codePointAt(0) ?? 0).toString(16).padStart(2, "0")).join(
    "",
  );

const noRanges = (): CasError =>
  new CasError({
    errorType: "invalid_response",
    message: "The response is not a part of a file of results",
  });

const changed = (): CasError =>
  new CasError({
    errorType: "not_found",
    message: "The job was removed or started again while its results were read",
  });
