import {
  ByteWriter,
  type ColumnSource,
  geojsonToWkb,
  ParquetWriter,
  type SchemaElement,
} from "hyparquet-writer";
import type { Cell, Column } from "../table/column.ts";
import type { ByteOutput } from "./byte-output.ts";
import { GeoMetadata, type Box } from "./geo-metadata.ts";
import { pause } from "./pause.ts";
import type { EncoderOf, RowEncoder } from "./row-encoder.ts";

/** How a table becomes Parquet. */
export interface ParquetOptions {
  /**
   * Rows of a row group; 10,000 by default, of which a column is written in some ten milliseconds. A group also ends at a
   * million cells and at 8 MiB of outlines and texts: these are held in memory.
   */
  readonly rowGroupSize?: number | undefined;
  /** GeoParquet: a column `bbox` with the bounding box of each outline, by which readers skip row groups; true by default. */
  readonly bbox?: boolean | undefined;
}

const MOST_CELLS = 1_000_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Parquet: text as UTF-8, numbers as doubles, and the meaning of each column as JSON under the key `cas:columns`. */
export const parquet: EncoderOf<ParquetOptions> = (columns, output, options) =>
  new ParquetEncoder(columns, output, options, false);

/**
 * GeoParquet 1.1.0 (https://geoparquet.org/releases/v1.1.0/): Parquet with the outlines as WKB in the column `geometry`,
 * longitude and latitude of WGS 84 (OGC:CRS84, the default of GeoParquet).
 */
export const geoparquet: EncoderOf<ParquetOptions> = (columns, output, options) =>
  new ParquetEncoder(columns, output, options, true);

class ParquetEncoder implements RowEncoder {
  readonly #columns: readonly Column[];
  readonly #geo: GeoMetadata | undefined;
  readonly #file: ParquetWriter;
  readonly #buffer: FlushedBytes;
  readonly #groupSize: number;
  readonly #geometryName: string;
  readonly #bboxName: string | undefined;
  #cells: Cell[][];
  #outlines: Uint8Array[] = [];
  #boxes: Box[] = [];
  /** Bytes of the held outlines, and characters of the held texts. */
  #bytes = 0;

  constructor(
    columns: readonly Column[],
    output: ByteOutput,
    { rowGroupSize = 10_000, bbox = true }: ParquetOptions,
    hasOutlines: boolean,
  ) {
    this.#columns = columns;
    this.#cells = columns.map(() => []);
    const most = Math.floor(MOST_CELLS / Math.max(1, columns.length));
    this.#groupSize = Math.max(1, Math.min(rowGroupSize, most));
    const used = new Set(columns.map(({ name }) => name));
    this.#geometryName = freeName("geometry", used);
    this.#bboxName = hasOutlines && bbox ? freeName("bbox", used) : undefined;
    this.#geo = hasOutlines ? new GeoMetadata(this.#geometryName, this.#bboxName) : undefined;
    this.#buffer = new FlushedBytes(output);
    this.#file = new ParquetWriter({
      writer: this.#buffer,
      schema: this.#schema(),
      createdBy: "CAS for TypeScript",
    });
  }

  row: RowEncoder["row"] = (row, { geometry }) => {
    for (const [index, cells] of this.#cells.entries()) {
      const cell = row[index] ?? null;
      if (typeof cell === "string") this.#bytes += cell.length;
      cells.push(cell);
    }
    if (this.#geo !== undefined) {
      const outline = geojsonToWkb(geometry as Parameters<typeof geojsonToWkb>[0]);
      this.#outlines.push(outline);
      this.#bytes += outline.byteLength;
      const box = this.#geo.add(geometry);
      if (this.#bboxName !== undefined) this.#boxes.push(box);
    }
    const rows = this.#cells[0]?.length ?? 0;
    return rows >= this.#groupSize || this.#bytes >= MOST_BYTES ? this.#endGroup() : undefined;
  };

  async end(): Promise<void> {
    await this.#endGroup();
    this.#file.kvMetadata = [
      ...(this.#geo === undefined ? [] : [{ key: "geo", value: this.#geo.toJson() }]),
      { key: "cas:columns", value: JSON.stringify(this.#columns) },
    ];
    await this.#file.finish();
    await this.#buffer.flush();
  }

  #schema(): SchemaElement[] {
    const elements: SchemaElement[] = this.#columns.map(({ name, type }) => ({
      name,
      repetition_type: "OPTIONAL",
      ...TYPES[type],
    }));
    let children = elements.length;
    if (this.#geo !== undefined) {
      elements.push({ name: this.#geometryName, type: "BYTE_ARRAY", repetition_type: "REQUIRED" });
      children += 1;
    }
    if (this.#bboxName !== undefined) {
      const side = { type: "DOUBLE", repetition_type: "REQUIRED" } as const;
      elements.push(
        { name: this.#bboxName, num_children: 4, repetition_type: "REQUIRED" },
        ...["xmin", "ymin", "xmax", "ymax"].map((name) => ({ name, ...side })),
      );
      children += 1;
    }
    return [{ name: "root", num_children: children }, ...elements];
  }

  /** Writes the held rows as a row group, column by column: each takes some milliseconds of a turn. */
  async #endGroup(): Promise<void> {
    const rows = this.#cells[0]?.length ?? 0;
    if (rows === 0) return;
    const first = this.#file.row_groups.length;
    const rowsBefore = this.#file.num_rows;
    for (const source of this.#sources()) {
      await this.#file.write({ columnData: [source], rowGroupSize: rows });
      await pause();
    }
    // The writer has made a group of each column; together they are one.
    const groups = this.#file.row_groups.splice(first);
    this.#file.row_groups.push({
      columns: groups.flatMap(({ columns }) => columns),
      total_byte_size: groups.reduce((sum, { total_byte_size }) => sum + total_byte_size, 0n),
      num_rows: BigInt(rows),
      total_compressed_size: groups.reduce(
        (sum, { total_compressed_size = 0n }) => sum + total_compressed_size,
        0n,
      ),
    });
    this.#file.num_rows = rowsBefore + BigInt(rows);
    this.#cells = this.#columns.map(() => []);
    [this.#outlines, this.#boxes, this.#bytes] = [[], [], 0];
  }

  *#sources(): Generator<ColumnSource> {
    for (const [index, { name }] of this.#columns.entries())
      yield { name, data: this.#cells[index] ?? [] };
    if (this.#geo === undefined) return;
    // Coordinates hardly compress, and no reader wants their order as bytes.
    yield {
      name: this.#geometryName,
      data: this.#outlines,
      encoding: "PLAIN",
      codec: "UNCOMPRESSED",
      statistics: false,
    };
    if (this.#bboxName !== undefined) yield { name: this.#bboxName, data: this.#boxes };
  }
}

const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

/** The buffer of the Parquet writer, which is emptied into the output after each column. */
class FlushedBytes extends ByteWriter {
  readonly #output: ByteOutput;

  constructor(output: ByteOutput) {
    super();
    this.#output = output;
  }

  async flush(): Promise<void> {
    const bytes = new Uint8Array(this.getBytes());
    this.index = 0;
    if (bytes.length > 0) await this.#output.bytes(bytes);
  }
}

function freeName(name: string, used: ReadonlySet<string>): string {
  return used.has(name) ? freeName(`${name}_`, used) : name;
}
