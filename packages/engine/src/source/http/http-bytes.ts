import type { ByteSource } from "../byte-source.ts";
import { unreadable, HttpError } from "../source-error.ts";
import { type ByteRange, coalesceRanges, type CoalescedRange } from "./coalesce-ranges.ts";
import { parseContentRange } from "./content-range.ts";
import type { HttpClient } from "./http-client.ts";
import { refuseHtml } from "./refuse-html.ts";

/** Where a file is. */
export interface HttpPlace {
  /** For messages. */
  readonly name: string;
  /** What names the file for good, also when its address is signed anew. */
  readonly id: string;
  /** The address for the next request. */
  readonly address: () => URL | Promise<URL>;
}

interface Version {
  readonly size: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

interface Waiting extends ByteRange {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: unknown) => void;
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
  readonly #place: HttpPlace;
  readonly #http: HttpClient;
  readonly #version: Version;
  readonly #head: Uint8Array<ArrayBuffer>;
  #waiting: Waiting[] = [];
  #isStale = false;

  private constructor(
    place: HttpPlace,
    http: HttpClient,
    version: Version,
    head: Uint8Array<ArrayBuffer>,
  ) {
    const { size, etag = "", lastModified = "" } = version;
    this.name = place.name;
    this.key = `${place.id}@${size} ${etag} ${lastModified}`;
    this.size = size;
    this.#place = place;
    this.#http = http;
    this.#version = version;
    this.#head = head;
  }

  /**
   * Fetches the beginning of the file.
   *
   * @throws CasError upstream_error when the server does not give ranges of a file, naming the file and not its address.
   */
  static async open(place: HttpPlace, http: HttpClient): Promise<HttpBytes> {
    try {
      const range = { offset: 0, length: HEAD_BYTES };
      const { body, version } = await fetchRange(place, http, range);
      return new HttpBytes(place, http, version, body);
    } catch (cause) {
      throw unreadable(place.name, cause);
    }
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.size);
    if (end <= offset) return new Uint8Array();
    if (end <= this.#head.length) return this.#head.slice(offset, end);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ offset, length: end - offset, resolve, reject });
      // All that ask in this turn of the event loop are answered together.
      if (this.#waiting.length === 1)
        setImmediate(() => {
          this.#fetchWaiting();
        });
    });
  }

  #fetchWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      for (const range of coalesceRanges(waiting)) void this.#fetch(range);
    } catch (cause) {
      // The event loop called: nobody else would hear of it, and those that wait would wait for ever.
      for (const { reject } of waiting) reject(unreadable(this.name, cause));
    }
  }

  async #fetch(range: CoalescedRange<Waiting>): Promise<void> {
    try {
      const { body, version } = await fetchRange(this.#place, this.#http, range);
      this.#refuseOther(version);
      for (const { offset, length, resolve } of range.parts)
        resolve(body.slice(offset - range.offset, offset - range.offset + length));
    } catch (cause) {
      for (const { reject } of range.parts) reject(unreadable(this.name, cause));
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
  http: HttpClient,
  { offset, length }: ByteRange,
): Promise<{ body: Uint8Array<ArrayBuffer>; version: Version }> {
  const wanted = (size: number): number => Math.min(offset + length, size) - offset;
  const answer = await http.ask({
    url: await address(),
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
