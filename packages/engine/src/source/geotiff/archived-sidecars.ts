import type { ByteSource } from "../byte-source.ts";
import type { OpenArchive } from "../packed/unpacked-files.ts";
import { SourceError } from "../source-error.ts";
import { type SidecarName, sidecarNameOf, type Sidecars } from "./sidecars.ts";

/** Sidecars beside a GeoTIFF in its ZIP archive, in small letters or capitals. */
export class ArchivedSidecars implements Sidecars {
  readonly isThorough = true;
  readonly #archive: OpenArchive;
  readonly #signal: AbortSignal;

  constructor(archive: OpenArchive, signal: AbortSignal) {
    this.#archive = archive;
    this.#signal = signal;
  }

  async read(name: SidecarName, maxBytes: number): Promise<Uint8Array | undefined> {
    const found = this.#find(name);
    if (found === undefined) return undefined;
    if (found.size > maxBytes)
      throw new SourceError(`it has ${found.size} bytes, the maximum is ${maxBytes}`);
    const bytes = await this.#archive.open(found.path, this.#signal);
    return await bytes.read(0, Math.min(bytes.size, maxBytes), this.#signal);
  }

  async open(name: SidecarName): Promise<ByteSource | undefined> {
    const found = this.#find(name);
    return found && (await this.#archive.open(found.path, this.#signal));
  }

  async present(names: readonly SidecarName[]): Promise<readonly SidecarName[]> {
    return names.filter((name) => this.#find(name) !== undefined);
  }

  #find(name: SidecarName) {
    const wanted = sidecarNameOf(this.#archive.path, name).toLowerCase();
    return this.#archive.files.find(({ path }) => path.toLowerCase() === wanted);
  }
}
