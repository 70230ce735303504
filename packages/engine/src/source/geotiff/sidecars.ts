import { isCasError } from "@cas/models";
import { type ByteSource, readableUntil } from "../byte-source.ts";
import { FileBytes } from "../file-bytes.ts";
import { HttpBytes } from "../http/http-bytes.ts";
import type { HttpAccess } from "../http/http-client.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import { HtmlPageError, HttpError, SourceError, systemCode } from "../source-error.ts";
import { urlBasename } from "../url-basename.ts";

/** The name of a sidecar: appended to the name of the file, or in place of its extension. */
export type SidecarName = { readonly append: string } | { readonly extension: string };

/** The files beside a GeoTIFF that state how to read it. */
export interface Sidecars {
  /**
   * Whether they are read also when the header states nodata, mask and georeference. If not, files of other kinds under
   * their names count as none: some servers send one file for all names.
   */
  readonly isThorough: boolean;
  /**
   * The bytes of a sidecar; undefined without one.
   *
   * @throws SourceError or CasError for a sidecar that cannot be read, or has more bytes than the maximum
   */
  read(name: SidecarName, maxBytes: number): Promise<Uint8Array | undefined>;
  /** Opens a sidecar; undefined without one. Throws as {@link read}. */
  open(name: SidecarName): Promise<ByteSource | undefined>;
  /** Those of some names that exist, where that costs no request. */
  present(names: readonly SidecarName[]): Promise<readonly SidecarName[]>;
}

/** The name of a sidecar of a file, also as a path. */
export const sidecarNameOf = (file: string, name: SidecarName): string =>
  "append" in name ? file + name.append : `${file.replace(/\.[^./]*$/, "")}.${name.extension}`;

/** The URL of a sidecar, with the query of the file: it may hold a key. */
function sidecarUrl(file: URL, name: SidecarName): URL {
  const url = new URL(file);
  url.pathname = sidecarNameOf(url.pathname, name);
  return url;
}

/** Sidecars on disk; their extensions may be in capitals. */
export class FileSidecars implements Sidecars {
  readonly isThorough = true;
  readonly #file: URL;
  readonly #signal: AbortSignal;

  constructor(file: URL, signal: AbortSignal) {
    this.#file = file;
    this.#signal = signal;
  }

  async read(name: SidecarName, maxBytes: number): Promise<Uint8Array | undefined> {
    await using bytes = await this.open(name);
    if (bytes === undefined) return undefined;
    if (bytes.size > maxBytes) throw tooLarge(bytes.size, maxBytes);
    return await readableUntil(bytes, this.#signal).read(0, bytes.size);
  }

  async open(name: SidecarName): Promise<ByteSource | undefined> {
    for (const candidate of [name, inCapitals(name)])
      try {
        return await FileBytes.open(sidecarUrl(this.#file, candidate), this.#signal);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    return undefined;
  }

  async present(names: readonly SidecarName[]): Promise<readonly SidecarName[]> {
    const found: SidecarName[] = [];
    for (const name of names) {
      await using bytes = await this.open(name);
      if (bytes !== undefined) found.push(name);
    }
    return found;
  }
}

const inCapitals = (name: SidecarName): SidecarName =>
  "append" in name
    ? { append: name.append.toUpperCase() }
    : { extension: name.extension.toUpperCase() };

const MISSING: readonly unknown[] = ["ENOENT", "ENOTDIR"];

const isMissing = (error: unknown): boolean =>
  MISSING.includes(systemCode(isCasError(error) ? error.cause : error));

/** Where sidecars of a file on a server are. */
export interface RemoteFile {
  readonly url: URL;
  readonly http: HttpAccess;
  /** Gives the URL of the next request, e.g. with a signature that expires. */
  readonly sign: (url: URL, signal: AbortSignal) => URL | Promise<URL>;
}

/**
 * Sidecars on a server. A status from 400 to 499 except 408 and 429, or an HTML page, means that there is none: storage
 * services answer 403 for objects that do not exist.
 */
export class HttpSidecars implements Sidecars {
  readonly isThorough: boolean;
  readonly #file: RemoteFile;
  readonly #signal: AbortSignal;

  constructor(file: RemoteFile, isThorough: boolean, signal: AbortSignal) {
    this.#file = file;
    this.isThorough = isThorough;
    this.#signal = signal;
  }

  async read(name: SidecarName, maxBytes: number): Promise<Uint8Array | undefined> {
    const { http, sign, url } = this.#file;
    const signal = this.#signal;
    return await unlessAbsent(async () => {
      const signed = await sign(sidecarUrl(url, name), signal);
      const { body } = await http.ask({ url: signed, maxBytes, signal, check: refuseHtml });
      if (isHtml(body)) throw new HtmlPageError();
      return body;
    });
  }

  async open(name: SidecarName): Promise<ByteSource | undefined> {
    const { http, sign, url } = this.#file;
    const sidecar = sidecarUrl(url, name);
    const location = {
      name: urlBasename(sidecar),
      id: sidecar.href,
      url: (until: AbortSignal) => sign(sidecar, until),
    };
    return await unlessAbsent(() => HttpBytes.open(location, http, this.#signal));
  }

  async present(): Promise<readonly SidecarName[]> {
    return [];
  }
}

async function unlessAbsent<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    const cause = isCasError(error) ? error.cause : error;
    if (cause instanceof HtmlPageError) return undefined;
    const status = cause instanceof HttpError ? (cause.status ?? 0) : 0;
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) return undefined;
    throw error;
  }
}

/** A page that a server sends in place of what it does not have, whatever it says of its type. */
const isHtml = (body: Uint8Array): boolean =>
  /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(new TextDecoder().decode(body.subarray(0, 256)));

const tooLarge = (bytes: number, most: number): SourceError =>
  new SourceError(`it has ${bytes} bytes, the maximum is ${most}`);
