import type { ByteSource } from "../byte-source.ts";
import { unreadable, HttpError } from "../source-error.ts";
import type { ByteRange } from "../coalesce-ranges.ts";
import { CoalescedReads } from "../coalesced-reads.ts";
import { parseContentRange } from "./content-range.ts";
import type { HttpAccess } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";

/** The location of a file. */
export interface HttpLocation {
  /** For messages. */
  readonly name: string;
  /** Permanent id of the file, also when its URL is signed again. */
  readonly id: string;
  /** The URL of the next request. */
  readonly url: (signal: AbortSignal) => URL | Promise<URL>;
}

interface Version {
  readonly size: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** Bytes that opening a file fetches: the header of most files. */
const HEAD_BYTES = 32 * 1024;

/**
 * The bytes of a file on a server, by HTTP range requests (RFC 9110, section 14). Adjacent ranges that are read at the
 * same time are fetched with one request. All responses must be of the opened version: another ETag, Last-Modified or
 * size is an error.
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
    location: HttpLocation,
    http: HttpAccess,
    version: Version,
    head: Uint8Array<ArrayBuffer>,
  ) {
    const { size, etag = "", lastModified = "" } = version;
    this.name = location.name;
    this.key = `${location.id}@${size} ${etag} ${lastModified}`;
    this.size = size;
    this.#reads = new CoalescedReads(async (range, signal) => {
      const response = await fetchRange(location, http, range, signal);
      this.#refuseOtherVersion(response.version);
      return response.body;
    });
    this.#version = version;
    this.#head = head;
  }

  /**
   * Opens a file and fetches its first bytes.
   *
   * @throws CasError upstream_error when the server does not support byte ranges; names the file, not its URL
   */
  static async open(
    location: HttpLocation,
    http: HttpAccess,
    signal: AbortSignal,
  ): Promise<HttpBytes> {
    try {
      const range = { offset: 0, length: HEAD_BYTES };
      const { body, version } = await fetchRange(location, http, range, signal);
      return new HttpBytes(location, http, version, body);
    } catch (cause) {
      throw unreadable(location.name, cause, signal);
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

  #refuseOtherVersion({ size, etag, lastModified }: Version): void {
    const opened = this.#version;
    if (size === opened.size && etag === opened.etag && lastModified === opened.lastModified)
      return;
    this.#isStale = true;
    throw new HttpError("it was changed while it was read");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Connections belong to the client.
  }
}

async function fetchRange(
  { url }: HttpLocation,
  http: HttpAccess,
  { offset, length }: ByteRange,
  signal: AbortSignal,
): Promise<{ body: Uint8Array<ArrayBuffer>; version: Version }> {
  const expectedLength = (size: number): number => Math.min(offset + length, size) - offset;
  const response = await http.ask({
    url: await url(signal),
    signal,
    headers: { range: `bytes=${offset}-${offset + length - 1}` },
    maxBytes: length,
    check: (head) => {
      refuseHtml(head);
      const range = parseContentRange(head.header("content-range"));
      if (head.status !== 206 || range === undefined)
        throw new HttpError("the server does not support byte ranges");
      if (range.first !== offset || range.last - range.first + 1 !== expectedLength(range.size))
        throw new HttpError("the server returned other bytes than requested");
    },
  });
  const { size = 0 } = parseContentRange(response.header("content-range")) ?? {};
  if (response.body.length !== expectedLength(size))
    throw new HttpError("the server returned fewer bytes than it stated");
  return {
    body: response.body,
    version: {
      size,
      etag: response.header("etag"),
      lastModified: response.header("last-modified"),
    },
  };
}
