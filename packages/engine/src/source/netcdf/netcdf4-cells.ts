import { chunkIndex } from "../hdf5/chunk-index.ts";
import type { ChunkPlace } from "../hdf5/chunk-place.ts";
import type { Dataspace } from "../hdf5/dataspace.ts";
import type { Hdf5Type } from "../hdf5/datatype.ts";
import { Fields, type FieldSizes } from "../hdf5/fields.ts";
import { readFilters, refuseUnknownFilters, undoFilters } from "../hdf5/filters.ts";
import type { Hdf5File } from "../hdf5/hdf5-file.ts";
import { type Layout, readLayout } from "../hdf5/layout.ts";
import { numbersOf } from "../hdf5/numbers-of.ts";
import { type Message, MESSAGES } from "../hdf5/object-header.ts";
import { extendBits, extendSome } from "../hdf5/used-bits.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { mostEncoded } from "../zarr/bounded-codecs.ts";
import { contiguousChunks, cellsOfChunk } from "./contiguous-chunks.ts";

type NumberType = Extract<Hdf5Type, { kind: "number" }>;

/** An array of numbers, as its header states it. */
interface StoredArray {
  readonly messages: readonly Message[];
  readonly type: NumberType;
  readonly dimensions: Dataspace;
  readonly file: Hdf5File;
  readonly limits: SourceLimits;
  readonly sizes: FieldSizes;
}

/** How the cells of an array are read. */
export interface CellReader {
  readonly chunks: readonly number[];
  /** The number of cells that were never written; 0 unless the file says another one. */
  readonly fill: number;
  readonly readChunk: (index: readonly number[], signal: AbortSignal) => Promise<Uint8Array>;
}

/** @throws SourceError for layouts and filters that are not supported, with a way to convert the file */
export function cellReader(array: StoredArray): CellReader {
  const { messages, type, sizes } = array;
  if (messages.some((message) => message.type === MESSAGES.externalFiles))
    throw new SourceError(
      "HDF5 with cells in other files is not supported; convert it with: h5repack",
    );
  const body = messages.find((message) => message.type === MESSAGES.layout)?.body;
  if (body === undefined) throw new SourceError("its HDF5 array has no layout");
  const layout = readLayout(body, sizes);
  const fillBytes = fillOf(messages, type, sizes);
  const reader = readerOf(layout, fillBytes, array);
  const { bits, dtype, size } = type;
  const fillOfType = (bytes: Uint8Array): number => numbersOf(bytes, dtype, 1)?.[0] ?? 0;
  if (bits === undefined) return { fill: fillOfType(fillBytes), ...reader };
  const padded = { bits, dtype, size };
  const extended = new Uint8Array(fillBytes);
  extendSome(extended, padded);
  return {
    fill: fillOfType(extended),
    chunks: reader.chunks,
    readChunk: async (index, signal) =>
      await extendBits(await reader.readChunk(index, signal), padded, createYieldIfDue(signal)),
  };
}

function readerOf(
  layout: Layout,
  fillBytes: Uint8Array,
  array: StoredArray,
): Pick<CellReader, "chunks" | "readChunk"> {
  const { shape } = array.dimensions;
  const { size } = array.type;
  switch (layout.kind) {
    case "chunked":
      return chunkedReader(layout, fillBytes, array);
    case "compact":
      return {
        chunks: shape.map((length) => Math.max(1, length)),
        readChunk: async () => {
          const bytes = shape.reduce((product, length) => product * length, size);
          if (layout.data.length === bytes) return layout.data;
          throw new SourceError(`it has ${layout.data.length} bytes of cells instead of ${bytes}`);
        },
      };
    case "contiguous": {
      const chunks = contiguousChunks(shape, size);
      const bytesOfChunk = chunks.reduce((product, length) => product * length, size);
      return {
        chunks,
        readChunk: async (index, signal) => {
          const { first, count } = cellsOfChunk(index, shape, chunks);
          if (layout.address === undefined) return filled(bytesOfChunk, fillBytes);
          const place = { address: layout.address + first * size, length: count * size };
          const stored = await readPlace(place, array, signal);
          if (stored.length === bytesOfChunk) return stored;
          const whole = new Uint8Array(bytesOfChunk);
          whole.set(stored);
          return whole;
        },
      };
    }
  }
}

function chunkedReader(
  { chunks, index: place }: Extract<Layout, { kind: "chunked" }>,
  fillBytes: Uint8Array,
  array: StoredArray,
): Pick<CellReader, "chunks" | "readChunk"> {
  const { messages, type, dimensions, file, sizes } = array;
  const { shape, maxShape } = dimensions;
  if (chunks.length !== shape.length || chunks.some((length) => length < 1))
    throw new SourceError("its HDF5 chunks have other dimensions than its cells");
  const pipeline = messages.find((message) => message.type === MESSAGES.filters)?.body;
  const filters = pipeline === undefined ? [] : readFilters(pipeline, sizes);
  refuseUnknownFilters(filters);
  const chunkBytes = chunks.reduce((product, length) => product * length, type.size);
  const isFiltered = filters.length > 0;
  const find = chunkIndex(place, { shape, maxShape, chunks, chunkBytes, isFiltered });
  return {
    chunks,
    readChunk: async (index, signal) => {
      const chunk = await find(index, file.until(signal));
      if (chunk === undefined) return filled(chunkBytes, fillBytes);
      if (chunk.length > mostEncoded(chunkBytes))
        throw new SourceError(`a chunk takes ${chunk.length} bytes > ${mostEncoded(chunkBytes)}`);
      const stored = await readPlace(chunk, array, signal);
      const { skippedFilters } = chunk;
      return await undoFilters(stored, filters, skippedFilters, {
        chunkBytes,
        cellBytes: type.size,
        signal,
      });
    },
  };
}

async function readPlace(
  { address, length }: Pick<ChunkPlace, "address" | "length">,
  { file: { bytes, base }, limits }: StoredArray,
  signal: AbortSignal,
): Promise<Uint8Array> {
  refuseOver("maxStoredBlockBytes", limits, length, "stored bytes of a chunk");
  const offset = base + address;
  const stored = await bytes.read(offset, length, signal);
  if (stored.length === length) return stored;
  throw new SourceError(
    `a chunk should end at byte ${offset + length}, but the file ends at byte ${bytes.size}: it is truncated`,
  );
}

/** The bytes of a number that stands for cells that were never written. */
function fillOf(messages: readonly Message[], { size }: NumberType, sizes: FieldSizes): Uint8Array {
  const zero = new Uint8Array(size);
  const message =
    messages.find(({ type }) => type === MESSAGES.fillValue) ??
    messages.find(({ type }) => type === MESSAGES.oldFillValue);
  if (message === undefined) return zero;
  const fields = new Fields(message.body, sizes);
  if (message.type === MESSAGES.fillValue && !isFillDefined(fields)) return zero;
  const length = fields.number(4);
  return length === size ? fields.bytes(length) : zero;
}

function isFillDefined(fields: Fields): boolean {
  const version = fields.byte();
  if (version === 3) return (fields.byte() & 0x20) !== 0;
  fields.skip(2);
  return fields.byte() === 1 || version === 1;
}

function filled(length: number, fill: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(length);
  if (fill.some((byte) => byte !== 0)) Buffer.from(bytes.buffer).fill(fill);
  return bytes;
}
