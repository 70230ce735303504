import type { AffineTransform } from "../../grid/grid.ts";
import { parseXml, type XmlElement } from "../parse-xml.ts";
import { SourceError } from "../source-error.ts";
import type { BandMetadata } from "./gdal-metadata.ts";
import { OtherKindError } from "./other-kind-error.ts";
import { parseNodata } from "./nodata-text.ts";

/** What a band of a GDAL sidecar states beside its scale. */
interface PamBand extends BandMetadata {
  /** The stored number of cells without data. */
  readonly nodata: number | undefined;
}

/** What the sidecar `.aux.xml` of GDAL (persistent auxiliary metadata, PAM) states of a file. */
export interface Pam {
  /** The CRS, as a WKT or a code; undefined when it states none. */
  readonly crs: string | undefined;
  readonly transform: AffineTransform | undefined;
  /** Bands, counted from 0. */
  readonly bands: ReadonlyMap<number, PamBand>;
  /** Numbers of all bands that together mean no data (metadata NODATA_VALUES). */
  readonly nodataValues: string | undefined;
}

/** A sidecar states a place of the cells in a way that is not supported. */
export class MisplacedError extends SourceError {
  override readonly name = "MisplacedError";
}

/** Bytes in which the root element must begin. */
const HEAD_BYTES = 4096;
const LISTS: ReadonlySet<string> = new Set(["PAMRasterBand", "Metadata", "MDI"]);

/**
 * Reads a sidecar of GDAL (gcore/gdalpamdataset.cpp, XMLInit).
 *
 * @throws OtherKindError for another document, SourceError for values that are not valid
 * @throws MisplacedError for ground control points
 */
export async function parsePam(bytes: Uint8Array, signal: AbortSignal): Promise<Pam> {
  if (
    !Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).includes(
      "<PAMDataset",
    )
  )
    throw new OtherKindError("it is no PAMDataset of GDAL");
  const document = await parseXml(bytes, (name) => LISTS.has(name), signal, "it is");
  const root = child(document, "PAMDataset");
  if (root === undefined) throw new OtherKindError("it is no PAMDataset of GDAL");
  const transform = transformOf(textOf(root, "GeoTransform"));
  if (transform === undefined && child(root, "GCPList") !== undefined)
    throw new MisplacedError("ground control points (GCPList) are not supported");
  const bands = new Map<number, PamBand>();
  for (const band of children(root, "PAMRasterBand")) {
    const number = Number(attribute(band, "band"));
    if (Number.isInteger(number) && number > 0) bands.set(number - 1, bandOf(band));
  }
  return { crs: textOf(root, "SRS"), transform, bands, nodataValues: nodataValuesOf(root) };
}

function bandOf(band: XmlElement): PamBand {
  return {
    nodata: nodataOf(band),
    scale: numberOf(band, "Scale"),
    offset: numberOf(band, "Offset"),
    unit: textOf(band, "UnitType"),
    description: textOf(band, "Description"),
  };
}

/** The number as GDAL writes it: a decimal text, and its eight bytes where the text is not exact. */
function nodataOf(band: XmlElement): number | undefined {
  const element = child(band, "NoDataValue");
  if (element === undefined) return undefined;
  const hex = attribute(element, "le_hex_equiv") ?? "";
  if (/^[\da-f]{16}$/i.test(hex)) return Buffer.from(hex, "hex").readDoubleLE();
  const [value, ...others] = parseNodata(element["#text"])?.values ?? [];
  if (value !== undefined && others.length === 0) return value;
  throw new SourceError(`its NoDataValue "${shown(element["#text"])}" is no number`);
}

function transformOf(text: string | undefined): AffineTransform | undefined {
  if (text === undefined) return undefined;
  const numbers = text.split(",").map(Number);
  const [originX = 0, cellWidth = 0, rowX = 0, originY = 0, columnY = 0, cellHeight = 0] = numbers;
  if (numbers.length !== 6 || !numbers.every(Number.isFinite))
    throw new SourceError("its GeoTransform does not hold six numbers");
  const rotation = rowX === 0 && columnY === 0 ? {} : { rotation: { rowX, columnY } };
  return { originX, originY, cellWidth, cellHeight, ...rotation };
}

function nodataValuesOf(root: XmlElement): string | undefined {
  for (const metadata of children(root, "Metadata")) {
    if ((attribute(metadata, "domain") ?? "") !== "") continue;
    for (const item of children(metadata, "MDI"))
      if (attribute(item, "key") === "NODATA_VALUES") return item["#text"].trim();
  }
  return undefined;
}

function numberOf(element: XmlElement, name: string): number | undefined {
  const text = textOf(element, name);
  if (text === undefined) return undefined;
  const number = Number(text.replace(",", "."));
  if (Number.isFinite(number)) return number;
  throw new SourceError(`its ${name} "${shown(text)}" is no number`);
}

const shown = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 40);

/** The trimmed text of a child; undefined when it is absent or empty. */
function textOf(element: XmlElement, name: string): string | undefined {
  const text = child(element, name)?.["#text"].trim();
  return text === "" ? undefined : text;
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  const [first] = children(element, name);
  return first;
}

function children(element: XmlElement, name: string): readonly XmlElement[] {
  const value = element[name];
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.filter((one): one is XmlElement => typeof one === "object");
}

function attribute(element: XmlElement, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === "string" ? value : undefined;
}
