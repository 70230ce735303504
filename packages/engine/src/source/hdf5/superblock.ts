import type { ByteSource } from "../byte-source.ts";
import { SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";

const SIGNATURE = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
/** Maximum bytes of a block of the user before the file. */
const MAX_USER_BLOCK = 1024 * 1024;
const MAX_SUPERBLOCK_BYTES = 128;

/** What the superblock states: HDF5 File Format Specification 3.0, section II.A. */
export interface Superblock {
  readonly sizes: FieldSizes;
  /** Offset in the file from which addresses count. */
  readonly base: number;
  /** Address of the header of the root group. */
  readonly root: number;
}

/** Whether bytes begin an HDF5 file. */
const isHdf5 = (head: Uint8Array): boolean => SIGNATURE.equals(head.subarray(0, SIGNATURE.length));

/**
 * Reads the superblock: at byte 0, or behind a block of the user at 512, 1024, 2048, ...
 *
 * @returns undefined for a file without one
 * @throws SourceError for a version that is not known
 */
export async function readSuperblock(
  file: ByteSource,
  signal: AbortSignal,
): Promise<Superblock | undefined> {
  for (let at = 0; at <= MAX_USER_BLOCK && at < file.size; at = at === 0 ? 512 : 2 * at) {
    const bytes = await file.read(at, MAX_SUPERBLOCK_BYTES, signal);
    if (isHdf5(bytes)) return superblockOf(bytes.subarray(SIGNATURE.length), at);
  }
  return undefined;
}

function superblockOf(bytes: Uint8Array, at: number): Superblock {
  const version = bytes[0] ?? 0;
  if (version > 3) throw new SourceError(`HDF5 superblock version ${version} is not supported`);
  const isOld = version < 2;
  const [offsetBytes = 0, lengthBytes = 0] = isOld ? bytes.subarray(5) : bytes.subarray(1);
  for (const size of [offsetBytes, lengthBytes])
    if (![2, 4, 8].includes(size))
      throw new SourceError(`HDF5 with numbers of ${size} bytes is not supported`);
  const fields = new Fields(bytes, { offsetBytes, lengthBytes });
  fields.skip(isOld ? (version === 0 ? 16 : 20) : 4);
  // The library takes the place of the superblock for the base, so that its own field says nothing more.
  fields.skip((isOld ? 5 : 3) * offsetBytes);
  const root = fields.address();
  if (root === undefined) throw new SourceError("its HDF5 superblock has no root group");
  return { sizes: { offsetBytes, lengthBytes }, base: at, root };
}
