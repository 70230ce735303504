import type { ByteSource } from "../byte-source.ts";
import { SourceError } from "../source-error.ts";
import { cellsOfChunk, contiguousChunks } from "./contiguous-chunks.ts";
import { defaultFill } from "./default-fill.ts";
import { HeaderCursor } from "./header-cursor.ts";
import { type ClassicHeader, type ClassicVariable, readClassicHeader } from "./netcdf3-header.ts";
import { sizeOf, type VirtualArray, type VirtualArrays } from "./virtual-array.ts";
import { withSign } from "./unsigned-cells.ts";

/** Bytes of the cells of a record below which several records make a chunk, and records of such a chunk. */
const SMALL_RECORD_BYTES = 1024;
const RECORDS_OF_CHUNK = 1024;
/** Bytes of records that are read in one piece for a small part of each; larger ones are read part by part. */
const MAX_SPAN_BYTES = 1024 * 1024;

/** The variables of a netCDF 3 file. */
export class Netcdf3Arrays implements VirtualArrays {
  readonly #file: ByteSource;
  readonly #header: ClassicHeader;

  private constructor(file: ByteSource, header: ClassicHeader) {
    this.#file = file;
    this.#header = header;
  }

  static async open(file: ByteSource, signal: AbortSignal): Promise<Netcdf3Arrays> {
    return new Netcdf3Arrays(
      file,
      await readClassicHeader(new HeaderCursor(file, signal), file.size),
    );
  }

  get isStale(): boolean {
    return this.#file.isStale;
  }

  async arrayAt([name = "", ...more]: readonly string[]): Promise<VirtualArray | undefined> {
    // netCDF 3 has no groups.
    const variable = more.length > 0 ? undefined : this.#header.variables.get(name);
    if (variable === undefined) return undefined;
    const { dimensions, attributes, dtype } = variable;
    const shape = dimensions.map(({ length }) => length);
    const size = sizeOf(dtype);
    const chunks = variable.isRecord ? recordChunks(shape, size) : contiguousChunks(shape, size);
    const hasFill = "_FillValue" in attributes || "missing_value" in attributes;
    return {
      ...withSign(dtype, attributes),
      shape,
      chunks,
      noData: hasFill ? undefined : defaultFill(dtype),
      names: dimensions.map((dimension) => dimension.name),
      readChunk: async (index, signal) => {
        const bytes = new Uint8Array(chunks.reduce((product, length) => product * length, size));
        if (variable.isRecord) await this.#readRecords(bytes, variable, index, chunks, signal);
        else {
          const { first, count } = cellsOfChunk(index, shape, chunks);
          bytes.set(await this.#read(variable.begin + first * size, count * size, signal));
        }
        return bytes;
      },
    };
  }

  /** The cells of a chunk of a variable with records: in each record they are in one piece. */
  async #readRecords(
    bytes: Uint8Array,
    { begin, dimensions, dtype }: ClassicVariable,
    index: readonly number[],
    chunks: readonly number[],
    signal: AbortSignal,
  ): Promise<void> {
    const size = sizeOf(dtype);
    const [records, ...others] = dimensions;
    const inner = others.map(({ length }) => length);
    const most = chunks[0] ?? 1;
    const start = (index[0] ?? 0) * most;
    const { first, count } = cellsOfChunk(index.slice(1), inner, chunks.slice(1));
    const { recordBytes } = this.#header;
    const number = Math.min(most, (records?.length ?? 0) - start);
    const at = begin + start * recordBytes + first * size;
    const part = count * size;
    const target = bytes.length / most;
    if (number * recordBytes <= MAX_SPAN_BYTES && number > 1) {
      const span = await this.#read(at, (number - 1) * recordBytes + part, signal);
      for (let record = 0; record < number; record++)
        bytes.set(
          span.subarray(record * recordBytes, record * recordBytes + part),
          record * target,
        );
      return;
    }
    const parts = await Promise.all(
      Array.from({ length: number }, (_, record) =>
        this.#read(at + record * recordBytes, part, signal),
      ),
    );
    parts.forEach((cells, record) => {
      bytes.set(cells, record * target);
    });
  }

  async #read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array> {
    const read = await this.#file.read(offset, length, signal);
    if (read.length === length) return read;
    throw new SourceError(
      `its cells should reach to byte ${offset + length}, but the file ends at byte ${this.#file.size}: it is truncated`,
    );
  }
}

/** Chunks of a variable with records: records of a few cells together, others each in parts. */
function recordChunks(shape: readonly number[], size: number): readonly number[] {
  const [records = 0, ...inner] = shape;
  const bytes = inner.reduce((product, length) => product * length, size);
  if (bytes > SMALL_RECORD_BYTES) return [1, ...contiguousChunks(inner, size)];
  return [
    Math.max(1, Math.min(records, RECORDS_OF_CHUNK)),
    ...inner.map((length) => Math.max(1, length)),
  ];
}
