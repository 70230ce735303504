import { isCasError } from "@cas/models";
import type { AffineTransform } from "../../grid/grid.ts";
import type { ByteSource } from "../byte-source.ts";
import { isExplained, SourceError } from "../source-error.ts";
import { OtherKindError } from "./other-kind-error.ts";
import { MisplacedError, parsePam, type Pam } from "./pam.ts";
import type { CrsText } from "./stated-crs.ts";
import { type SidecarName, sidecarNameOf, type Sidecars } from "./sidecars.ts";
import { parseWorldFile, WORLD_FILES } from "./world-file.ts";

/** Maximum bytes of a sidecar of metadata: class tables and histograms are in it too. */
const MAX_PAM_BYTES = 4 * 1024 * 1024;
/** Maximum bytes of a world file and of a CRS. */
const MAX_TEXT_BYTES = 64 * 1024;

const PAM: SidecarName = { append: ".aux.xml" };
const PRJ: SidecarName = { extension: "prj" };

/** What the sidecars of a file state. */
export interface Beside {
  /** The sidecar `.aux.xml`, and its name for messages. */
  readonly pam: NamedPam | undefined;
  /** The transform of a world file. */
  readonly transform: AffineTransform | undefined;
  readonly prj: CrsText | undefined;
  /** The open sidecar `.msk`. */
  readonly mask: ByteSource | undefined;
}

export interface NamedPam extends Pam {
  /** Who states it, for messages. */
  readonly by: string;
}

/** What the header of a file leaves open. */
export interface Gaps {
  readonly transform: boolean;
  readonly crs: boolean;
  /** Whether neither nodata nor a mask is stated. */
  readonly nodata: boolean;
  /** Whether it has no mask. */
  readonly mask: boolean;
}

export const MASK: SidecarName = { append: ".msk" };

/** Sidecars that GDAL reads for nodata or a place, and the engine does not. */
const OF_IMAGINE: readonly SidecarName[] = [{ append: ".aux" }, { extension: "aux" }];
const OF_MAPINFO: SidecarName = { extension: "tab" };
const OF_ARCGIS: SidecarName = { append: ".xml" };

/** Reads the sidecars of a file that may state something of it. */
export async function readBeside(
  reader: SidecarReader,
  gaps: Gaps,
  isThorough: boolean,
): Promise<Beside> {
  const [mask, pam] = await Promise.all([
    gaps.mask && (isThorough || gaps.nodata) ? reader.mask() : undefined,
    isThorough || gaps.transform || gaps.crs || gaps.nodata ? reader.pam() : undefined,
  ]);
  try {
    const [transform, prj] = await Promise.all([
      gaps.transform && pam?.transform === undefined ? reader.worldFile() : undefined,
      gaps.crs && pam?.crs === undefined ? reader.prj() : undefined,
    ]);
    await reader.noteUnsupported([
      ...(gaps.nodata || gaps.crs ? OF_IMAGINE : []),
      ...(gaps.transform || gaps.crs ? [OF_MAPINFO] : []),
      ...(gaps.crs && prj === undefined && pam?.crs === undefined ? [OF_ARCGIS] : []),
    ]);
    return { pam, transform, prj, mask };
  } catch (error) {
    await mask?.[Symbol.asyncDispose]();
    throw error;
  }
}

/** Reads sidecars of one file; those that cannot be read or are not supported become notes. */
export class SidecarReader {
  readonly notes: string[] = [];
  readonly #sidecars: Sidecars;
  readonly #fileName: string;
  readonly #signal: AbortSignal;

  /** @param fileName name of the file, for messages */
  constructor(sidecars: Sidecars, fileName: string, signal: AbortSignal) {
    this.#sidecars = sidecars;
    this.#fileName = fileName;
    this.#signal = signal;
  }

  /** The name of a sidecar in messages. */
  named(name: SidecarName): string {
    return `its sidecar ${sidecarNameOf(this.#fileName, name)}`;
  }

  /** What the sidecar `.aux.xml` of GDAL states. */
  async pam(): Promise<NamedPam | undefined> {
    return await this.noting(PAM, async () => {
      const bytes = await this.#sidecars.read(PAM, MAX_PAM_BYTES);
      if (bytes === undefined) return undefined;
      return { ...(await parsePam(bytes, this.#signal)), by: this.named(PAM) };
    });
  }

  /** Opens the sidecar `.msk`. */
  async mask(): Promise<ByteSource | undefined> {
    return await this.noting(MASK, () => this.#sidecars.open(MASK));
  }

  /** The transform of a world file, of the first name that exists. */
  async worldFile(): Promise<AffineTransform | undefined> {
    for (const extension of WORLD_FILES) {
      const name = { extension };
      const bytes = await this.noting(name, () => this.#sidecars.read(name, MAX_TEXT_BYTES));
      if (bytes === undefined) continue;
      try {
        return parseWorldFile(new TextDecoder().decode(bytes));
      } catch (cause) {
        throw new SourceError(`${this.named(name)}: ${reasonOf(cause)}`, { cause });
      }
    }
    return undefined;
  }

  /** The CRS of a sidecar `.prj`. */
  async prj(): Promise<CrsText | undefined> {
    const bytes = await this.noting(PRJ, () => this.#sidecars.read(PRJ, MAX_TEXT_BYTES));
    const text = bytes && new TextDecoder().decode(bytes).trim();
    return text === undefined || text === "" ? undefined : { text, by: this.named(PRJ) };
  }

  /** Notes sidecars that exist and are not supported. */
  async noteUnsupported(names: readonly SidecarName[]): Promise<void> {
    for (const name of await this.#sidecars.present(names).catch(() => []))
      this.notes.push(`${this.named(name)} is not supported: nothing in it is applied`);
    this.#signal.throwIfAborted();
  }

  /** The result of reading a sidecar; undefined, with a note that names it, when it fails. */
  async noting<Value>(
    name: SidecarName,
    read: () => Promise<Value | undefined>,
  ): Promise<Value | undefined> {
    try {
      return await read();
    } catch (cause) {
      this.#signal.throwIfAborted();
      if (cause instanceof OtherKindError && !this.#sidecars.isThorough) return undefined;
      // Without it the raster would be in another place.
      if (cause instanceof MisplacedError)
        throw new SourceError(`${this.named(name)}: ${cause.message}`, { cause });
      if (!isExplained(cause) && !isCasError(cause)) throw cause;
      this.notes.push(`${this.named(name)} is not applied: ${reasonOf(cause)}`);
      return undefined;
    }
  }
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : "it cannot be read";
