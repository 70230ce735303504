import { FileError } from "../features/file-error.ts";
import { type ByteSource, pipeSource, piecesOf } from "./byte-source.ts";

/**
 * The bytes of a file on a server, by ranges where the server has them, or else as a pipe.
 *
 * @throws FileError for a response that is not the file
 */
export async function urlSource(
  url: URL,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<ByteSource> {
  const own = name ?? decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  const first = await get(url, "bytes=0-0", signal);
  const size = sizeOf(first);
  if (first.status !== 206 || size === undefined) {
    if (first.body === null) throw answered(url, "without a body");
    return pipeSource(first.body, own);
  }
  const etag = first.headers.get("etag");
  await first.arrayBuffer();
  const read = async (
    start: number,
    end: number,
    readSignal?: AbortSignal,
  ): Promise<Uint8Array> => {
    const last = Math.min(end, size) - 1;
    if (last < start) return new Uint8Array();
    const response = await get(url, `bytes=${start}-${last}`, readSignal);
    if (
      response.status !== 206 ||
      response.headers.get("etag") !== etag ||
      sizeOf(response) !== size
    )
      throw new FileError("The file changed on its server while it was read.", "Read it again.");
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length !== last - start + 1)
      throw answered(url, `${bytes.length} bytes in place of ${last - start + 1}`);
    return bytes;
  };
  return {
    name: own,
    size,
    read,
    stream: (streamSignal, start) => piecesOf({ size, read }, streamSignal, start),
    close: () => Promise.resolve(),
  };
}

async function get(url: URL, range: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { range }, signal: signal ?? null });
  } catch (error) {
    signal?.throwIfAborted();
    throw new FileError(`${url.host} cannot be reached.`, "Check the address and the network.", {
      cause: error,
    });
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw answered(url, `with status ${response.status}`);
}

/** The size of the whole file, by the Content-Range of a part. */
function sizeOf({ headers }: Response): number | undefined {
  const [, size] = /^bytes \d+-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
  return size === undefined ? undefined : Number(size);
}

const answered = (url: URL, what: string): FileError =>
  new FileError(`${url.host} answered ${what}.`, "Check the address.");
