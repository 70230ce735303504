import type { ByteSource } from "../byte-source.ts";
import { unreadable, HttpError } from "../source-error.ts";
import type { ByteRange } from "../coalesce-ranges.ts";
import { CoalescedReads } from "../coalesced-reads.ts";
import { parseContentRange } from "./content-range.ts";
import type { HttpAccess } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";

/** Where a file is. */
export interface HttpPlace {
  /** For messages. */
  readonly name: string;
  /** What names the file for good, also when its address is signed anew. */
  readonly id: string;
  /** The address for the next request. */
  readonly address: (signal: AbortSignal) => URL | Promise<URL>;
}

interface Version {
  readonly size: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** Bytes that are fetched at once when a file is opened: the header of most. */
const HEAD_BYTES = 32 * 1024;

/**
 * The bytes of a file on a server, by HTTP range requests (RFC 9110, section 14). Ranges that are asked for at the same
 * time and lie together are fetched with one request. All must be of the version that was opened: an answer with another
 * ETag, Last-Modified or size is an error.
 */
export class HttpBytes implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly #reads: CoalescedReads;
  readonly #version: Version;
  readonly #head: Uint8Array<ArrayBuffer>;
  #isStale = false;

  private constructor(
    place: HttpPlace,
    http: HttpAccess,
    version: Version,
    head: Uint8Array<ArrayBuffer>,
  ) {
    const { size, etag = "", lastModified = "" } = version;
    this.name = place.name;
    this.key = `${place.id}@${size} ${etag} ${lastModified}`;
    this.size = size;
    this.#reads = new CoalescedReads(async (range, signal) => {
      const answer = await fetchRange(place, http, range, signal);
      this.#refuseOther(answer.version);
      return answer.body;
    });
    this.#version = version;
    this.#head = head;
  }

  /**
   * Fetches the beginning of the file.
   *
   * @throws CasError upstream_error when the server does not give ranges of a file, naming the file and not its address.
   */
  static async open(place: HttpPlace, http: HttpAccess, signal: AbortSignal): Promise<HttpBytes> {
    try {
      const range = { offset: 0, length: HEAD_BYTES };
      const { body, version } = await fetchRange(place, http, range, signal);
      return new HttpBytes(place, http, version, body);
    } catch (cause) {
      throw unreadable(place.name, cause, signal);
    }
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  async read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.size);
    if (end <= offset) return new Uint8Array();
    if (end <= this.#head.length) return this.#head.slice(offset, end);
    try {
      return (await this.#reads.read(offset, end - offset, signal)) ?? new Uint8Array();
    } catch (cause) {
      throw unreadable(this.name, cause, signal);
    }
  }

  #refuseOther({ size, etag, lastModified }: Version): void {
    const known = this.#version;
    if (size === known.size && etag === known.etag && lastModified === known.lastModified) return;
    this.#isStale = true;
    throw new HttpError("it was changed while it was read");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Connections belong to the client.
  }
}

async function fetchRange(
  { address }: HttpPlace,
  http: HttpAccess,
  { offset, length }: ByteRange,
  signal: AbortSignal,
): Promise<{ body: Uint8Array<ArrayBuffer>; version: Version }> {
  const wanted = (size: number): number => Math.min(offset + length, size) - offset;
  const answer = await http.ask({
    url: await address(signal),
    signal,
    headers: { range: `bytes=${offset}-${offset + length - 1}` },
    maxBytes: length,
    check: (head) => {
      refuseHtml(head);
      const range = parseContentRange(head.header("content-range"));
      if (head.status !== 206 || range === undefined)
        throw new HttpError("the server does not answer byte ranges");
      if (range.first !== offset || range.last - range.first + 1 !== wanted(range.size))
        throw new HttpError("the server answered other bytes than those that were asked");
    },
  });
  const { size = 0 } = parseContentRange(answer.header("content-range")) ?? {};
  if (answer.body.length !== wanted(size))
    throw new HttpError("the server answered fewer bytes than it said");
  return {
    body: answer.body,
    version: {
      size,
      etag: answer.header("etag"),
      lastModified: answer.header("last-modified"),
    },
  };
}
