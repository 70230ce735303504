import type { AffineTransform } from "../../grid/grid.ts";
import { parseXml, type XmlElement } from "../parse-xml.ts";
import { SourceError } from "../source-error.ts";
import { isFloating } from "./data-types.ts";

/** A file of a band of a VRT, or a part of it. */
export interface VrtSource {
  readonly file: string;
  readonly isRelative: boolean;
  readonly band: number;
  /** The place in the VRT. */
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** Column and row of its first cell in the file. */
  readonly fromColumn: number;
  readonly fromRow: number;
  /** How its numbers become those of the VRT, number * ratio + offset; undefined when they stay. */
  readonly scaling: { readonly ratio: number; readonly offset: number } | undefined;
  /** Stored number that is left out, so that another file shows through. */
  readonly nodata: number | undefined;
}

/** A band of a VRT that is a mosaic of bands of files. */
export interface VrtBand {
  readonly width: number;
  readonly height: number;
  readonly transform: AffineTransform;
  /** Data type, by its name in GDAL. */
  readonly dataType: string;
  readonly nodata: number | undefined;
  /** In the order of the document: of files that overlap, the last is on top. */
  readonly sources: readonly VrtSource[];
}

const LISTS: readonly string[] = ["VRTRasterBand", "SimpleSource", "ComplexSource"];
/** Elements of a band and of a source that change no cell. */
const BAND: readonly string[] = [
  "NoDataValue",
  "SimpleSource",
  "ComplexSource",
  "ColorInterp",
  "Description",
  "Metadata",
  "Histograms",
  "UnitType",
  "CategoryNames",
  "ColorTable",
  "HideNoDataValue",
  "Overview",
];
const SOURCE: readonly string[] = [
  "SourceFilename",
  "SourceBand",
  "SourceProperties",
  "SrcRect",
  "DstRect",
  "NODATA",
  "OpenOptions",
];
const COMPLEX: readonly string[] = [...SOURCE, "ScaleRatio", "ScaleOffset"];
/** Maximum files of a band: each is compared with each other. */
const MAX_SOURCES = 1000;
const ADVICE = "convert it with: gdal_translate in.vrt out.tif";

/**
 * Reads a band of a VRT of GDAL: a mosaic of files, or of parts of them, on its own grid.
 *
 * @param number band, counted from 1
 * @throws SourceError that names what of it is not supported, with a way to convert it
 */
export async function readVrt(
  bytes: Uint8Array,
  number: number,
  signal: AbortSignal,
): Promise<VrtBand> {
  const root = await parseXml(bytes, (name) => LISTS.includes(name), signal, "it is");
  const dataset = elementOf(root, "VRTDataset");
  if (dataset === undefined) throw new SourceError("it is no VRT");
  refuseSubclass(dataset["@subClass"]);
  refuse(dataset["MaskBand"], "MaskBand");
  const [
    originX = Number.NaN,
    cellWidth = Number.NaN,
    skewX,
    originY = Number.NaN,
    skewY,
    cellHeight = Number.NaN,
  ] = textIn(dataset, "GeoTransform").split(",").map(Number);
  if (skewX !== 0 || skewY !== 0) throw unsupported("its GeoTransform is absent or rotated");
  const bands = listOf(dataset, "VRTRasterBand");
  const band = bands[number - 1];
  if (band === undefined) throw new SourceError(`it has no band ${number}, only ${bands.length}`);
  refuseSubclass(band["@subClass"]);
  refuseOthers(band, BAND);
  const nodataText = textIn(band, "NoDataValue");
  const simple = listOf(band, "SimpleSource");
  const complex = listOf(band, "ComplexSource");
  if (simple.length > 0 && complex.length > 0) throw unsupported("it has sources of several kinds");
  const dataType = typeof band["@dataType"] === "string" ? band["@dataType"] : "Byte";
  const sources = [
    ...simple.map((source) => sourceOf(source, SOURCE)),
    ...complex.map((source) => sourceOf(source, COMPLEX)),
  ];
  if (!isFloating(dataType) && sources.some(({ scaling }) => scaling !== undefined))
    throw unsupported(`it scales numbers and rounds them to ${dataType.slice(0, 20)}`);
  if (sources.length === 0 || sources.length > MAX_SOURCES)
    throw unsupported(`it has ${sources.length} files`);
  return {
    width: Number(dataset["@rasterXSize"]),
    height: Number(dataset["@rasterYSize"]),
    transform: { originX, originY, cellWidth, cellHeight },
    dataType,
    nodata: nodataText === "" ? undefined : Number(nodataText),
    sources,
  };
}

function sourceOf(element: XmlElement, known: readonly string[]): VrtSource {
  refuseOthers(element, known);
  const name = elementOf(element, "SourceFilename");
  const band = textIn(element, "SourceBand") || "1";
  if (!/^\d+$/.test(band)) throw unsupported(`it uses SourceBand ${band.slice(0, 20)}`);
  const [from, to] = [rectOf(element, "SrcRect"), rectOf(element, "DstRect")];
  if (from.width !== to.width || from.height !== to.height)
    throw unsupported("it resamples a file (SrcRect, DstRect)");
  const nodata = textIn(element, "NODATA");
  return {
    file: name?.["#text"].trim() ?? "",
    isRelative: name?.["@relativeToVRT"] === "1",
    band: Number(band),
    column: to.x,
    row: to.y,
    width: to.width,
    height: to.height,
    fromColumn: from.x,
    fromRow: from.y,
    scaling: scalingOf(element),
    nodata: nodata === "" ? undefined : Number(nodata),
  };
}

function scalingOf(element: XmlElement): VrtSource["scaling"] {
  const ratio = Number(textIn(element, "ScaleRatio") || 1);
  const offset = Number(textIn(element, "ScaleOffset") || 0);
  if (!Number.isFinite(ratio) || !Number.isFinite(offset))
    throw unsupported("its ScaleRatio or ScaleOffset is no number");
  return ratio === 1 && offset === 0 ? undefined : { ratio, offset };
}

function rectOf(element: XmlElement, name: string) {
  const rect = elementOf(element, name);
  const number = (key: string): number => Number(rect?.[`@${key}`] ?? Number.NaN);
  const [x, y, width, height] = [number("xOff"), number("yOff"), number("xSize"), number("ySize")];
  if ([x, y, width, height].every((value) => Number.isInteger(value) && value >= 0))
    return { x, y, width, height };
  throw unsupported(`its ${name} is absent, or no whole cells`);
}

const unsupported = (what: string): SourceError =>
  new SourceError(`${what}, which is not supported in a VRT; ${ADVICE}`);

/** Warped, processed, pansharpened: of the whole document. Derived, warped: of a band. */
function refuseSubclass(value: unknown): void {
  if (typeof value === "string")
    throw unsupported(`it is a ${value.replaceAll(/\W/g, "").slice(0, 40)}`);
}

function refuse(value: unknown, what: string): void {
  if (value !== undefined) throw unsupported(`it has ${what}`);
}

function refuseOthers(element: XmlElement, known: readonly string[]): void {
  const other = Object.keys(element).find(
    (name) => !name.startsWith("@") && name !== "#text" && !known.includes(name),
  );
  if (other !== undefined) throw unsupported(`it has ${other.slice(0, 40)}`);
}

function elementOf(element: XmlElement, name: string): XmlElement | undefined {
  const child = element[name];
  return typeof child === "object" && !Array.isArray(child) ? child : undefined;
}

function listOf(element: XmlElement, name: string): readonly XmlElement[] {
  const children = element[name];
  return Array.isArray(children) ? children.filter((child) => typeof child === "object") : [];
}

/** The text of a child; empty without one. */
function textIn(element: XmlElement, name: string): string {
  const child = element[name];
  if (typeof child === "string") return child.trim();
  return elementOf(element, name)?.["#text"].trim() ?? "";
}
