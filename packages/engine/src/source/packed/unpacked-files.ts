import pLimit from "p-limit";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { ByteSource } from "../byte-source.ts";
import { SourceError, unreadable } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { gunzip } from "./gunzip.ts";
import { listZip, unzip, type ZipFile } from "./zip-archive.ts";

/** First bytes of a gzip file (RFC 1952) and of a ZIP archive, also one whose first file is empty. */
const GZIP: readonly number[] = [0x1f, 0x8b];
const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
/** What of an archive may be the GeoTIFF; macOS adds a folder of its own. */
const IS_GEOTIFF = /^(?!__MACOSX\/)(?:.*\/)?[^/.][^/]*\.(?:tiff?|gtiff)$/i;
/** Maximum number of files that are unpacked in memory. */
const MAX_FILES = 64;

/** A file from an archive. */
export interface UnpackedFile {
  readonly bytes: ByteSource;
  /** The other files of its archive; undefined for gzip, which holds one. */
  readonly archive: OpenArchive | undefined;
}

/** The other files of an archive. */
export interface OpenArchive {
  /** The path of the GeoTIFF in the archive. */
  readonly path: string;
  readonly files: readonly ZipFile[];
  open(path: string, signal: AbortSignal): Promise<ByteSource>;
}

/**
 * Unpacks GeoTIFFs from gzip files and ZIP archives into memory. All unpacked files together have a limit; those that were
 * not read for the longest time are dropped, and unpacked again by the next read. Two are unpacked at a time.
 */
export class UnpackedFiles {
  readonly #limits: Pick<SourceLimits, "maxUnpackedBytes">;
  readonly #unpacked: PromiseCache<Uint8Array<ArrayBuffer>>;
  readonly #limit = pLimit(2);

  constructor(limits: Pick<SourceLimits, "maxUnpackedBytes">) {
    this.#limits = limits;
    this.#unpacked = new PromiseCache({
      maxEntries: MAX_FILES,
      maxSize: limits.maxUnpackedBytes,
      sizeOf: ({ length }) => Math.max(1, length),
    });
  }

  /**
   * The GeoTIFF in a gzip file or a ZIP archive; undefined for other bytes.
   *
   * @throws CasError upstream_error that names the file, for an archive of no GeoTIFF or several
   */
  async open(file: ByteSource, signal: AbortSignal): Promise<UnpackedFile | undefined> {
    try {
      const head = await file.read(0, ZIP.length, signal);
      const startsWith = (magic: readonly number[]): boolean =>
        magic.every((byte, index) => head[index] === byte);
      if (startsWith(GZIP)) {
        const unpack: Unpack = (until) => gunzip(file, this.#limits.maxUnpackedBytes, until);
        const bytes = await this.#open(
          { packed: file, name: file.name, key: "", unpack, isOwner: true },
          signal,
        );
        return { bytes, archive: undefined };
      }
      if (!startsWith(ZIP)) return undefined;
      const files = await listZip(file, signal);
      const path = onlyGeotiff(files);
      const open = (other: string, until: AbortSignal): Promise<UnpackedBytes> => {
        const unpack: Unpack = (shared) => unzip(file, other, this.#limits, shared);
        const name = `${file.name}/${baseOf(other)}`;
        const isOwner = other === path;
        return this.#open({ packed: file, name, key: other, unpack, isOwner }, until);
      };
      return { bytes: await open(path, signal), archive: { path, files, open } };
    } catch (cause) {
      throw unreadable(file.name, cause, signal);
    }
  }

  async #open(one: Packed, signal: AbortSignal): Promise<UnpackedBytes> {
    const key = `${one.packed.key}#unpacked/${one.key}`;
    const bytesOf: Unpack = (until) =>
      this.#unpacked.get(key, until, (shared) =>
        this.#limit(async () => {
          shared.throwIfAborted();
          return await one.unpack(shared);
        }),
      );
    const { length } = await bytesOf(signal);
    return new UnpackedBytes({ ...one, key, unpack: bytesOf }, length);
  }
}

type Unpack = (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** A file in another one. */
interface Packed {
  readonly packed: ByteSource;
  readonly name: string;
  readonly key: string;
  readonly unpack: Unpack;
  /** Whether the packed file is closed with it. */
  readonly isOwner: boolean;
}

/** The bytes of an unpacked file. */
class UnpackedBytes implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly #file: Packed;

  constructor(file: Packed, size: number) {
    this.name = file.name;
    this.key = file.key;
    this.size = size;
    this.#file = file;
  }

  get isStale(): boolean {
    return this.#file.packed.isStale;
  }

  async read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    try {
      signal.throwIfAborted();
      return (await this.#file.unpack(signal)).slice(offset, offset + length);
    } catch (cause) {
      throw unreadable(this.name, cause, signal);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#file.isOwner) await this.#file.packed[Symbol.asyncDispose]();
  }
}

function onlyGeotiff(files: readonly ZipFile[]): string {
  const geotiffs = files.filter(({ path }) => IS_GEOTIFF.test(path));
  const [first] = geotiffs;
  if (first !== undefined && geotiffs.length === 1) return first.path;
  throw new SourceError(
    geotiffs.length === 0
      ? "its archive holds no GeoTIFF (.tif)"
      : `its archive holds ${geotiffs.length} GeoTIFFs: extract the one that you mean`,
  );
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
