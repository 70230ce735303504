import * as z from "zod";
import type { Grid } from "../../grid/grid.ts";
import { projectionOf } from "../../projection/projection.ts";
import type { CellWords } from "../cell-words.ts";
import { crsFromText } from "../crs-text.ts";
import { isSamePlace } from "../same-place.ts";
import { isExplained, SourceError } from "../source-error.ts";
import { type CoverageField, coverageFields, RangeType } from "./range-type.ts";
import { parseWcsXml, XmlText } from "./wcs-xml.ts";

const numbers = XmlText.transform((text) => text.trim().split(/\s+/).map(Number));

const Descriptions = z.object({
  CoverageDescriptions: z.object({
    CoverageDescription: z.array(
      z.object({
        boundedBy: z.object({
          Envelope: z.object({
            "@srsName": z.string(),
            "@axisLabels": z.string(),
            lowerCorner: numbers,
            upperCorner: numbers,
          }),
        }),
        domainSet: z.object({
          RectifiedGrid: z.object({
            limits: z.object({
              GridEnvelope: z.object({ low: numbers, high: numbers }),
            }),
            offsetVector: z.array(numbers),
          }),
        }),
        rangeType: RangeType,
      }),
    ),
  }),
});

/** The description of a coverage. */
export interface WcsCoverage {
  readonly grid: Grid;
  /** Labels of the axes, for subsets. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly fields: readonly CoverageField[];
  /** Texts of warnings. */
  readonly notes: readonly string[];
}

const X_LABELS = /^(x|e|east|easting|i|lon|long|longitude)$/i;

/**
 * Reads the grid of a coverage (WCS 2.0.1, RectifiedGrid).
 *
 * The size of a cell is the size of the envelope divided by the number of cells: offset vectors are often rounded.
 *
 * @param words what the owner states; a CRS goes before that of the service
 * @throws SourceError for another kind of grid, and for a CRS that is not supported
 */
export async function readCoverageDescription(
  bytes: Uint8Array,
  words: CellWords,
  signal: AbortSignal,
): Promise<WcsCoverage> {
  const document = await parseWcsXml(Descriptions, bytes, signal);
  const [found] = document.CoverageDescriptions.CoverageDescription;
  if (found === undefined) throw new SourceError("the server describes no coverage");
  const { Envelope } = found.boundedBy;
  const { limits, offsetVector } = found.domainSet.RectifiedGrid;
  const labels = Envelope["@axisLabels"].trim().split(/\s+/);
  if (labels.length !== 2 || offsetVector.length !== 2)
    throw new SourceError("a coverage of other than two dimensions is not supported");
  const xAxis = X_LABELS.test(labels[0] ?? "") ? 0 : 1;
  const yAxis = 1 - xAxis;
  const uri = Envelope["@srsName"];
  // The axis of the grid along which x changes is that of its columns.
  const columns = offsetVector.findIndex((vector) => vector[xAxis] !== 0);
  const rows = 1 - columns;
  const isRotated = offsetVector[columns]?.[yAxis] !== 0 || offsetVector[rows]?.[xAxis] !== 0;
  if (columns < 0 || isRotated) throw new SourceError("a rotated grid is not supported");
  const { low, high } = limits.GridEnvelope;
  const count = (axis: number): number => (high[axis] ?? Number.NaN) - (low[axis] ?? 0) + 1;
  const [width, height] = [count(columns), count(rows)];
  const { lowerCorner, upperCorner } = Envelope;
  const edge = (corner: readonly number[], axis: number): number => corner[axis] ?? Number.NaN;
  const [west, east] = [edge(lowerCorner, xAxis), edge(upperCorner, xAxis)];
  const [south, north] = [edge(lowerCorner, yAxis), edge(upperCorner, yAxis)];
  if (![width, height, east - west, north - south].every((size) => size > 0 && size < Infinity))
    throw new SourceError("the extent of the coverage cannot be read");
  const transform = {
    originX: west,
    originY: north,
    cellWidth: (east - west) / width,
    cellHeight: (south - north) / height,
  };
  const { crs, notes } = statedCrs(uri, words, { width, height, transform });
  return {
    grid: { crs, width, height, transform },
    fields: coverageFields(found.rangeType),
    notes,
    xLabel: labels[xAxis] ?? "",
    yLabel: labels[yAxis] ?? "",
  };
}

const FieldDescriptions = z.object({
  CoverageDescriptions: z.object({
    CoverageDescription: z.array(z.object({ rangeType: RangeType })),
  }),
});

/** The fields of a coverage, also of one whose grid or CRS is not supported. */
export async function readFields(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<readonly CoverageField[]> {
  const document = await parseWcsXml(FieldDescriptions, bytes, signal);
  return coverageFields(document.CoverageDescriptions.CoverageDescription[0]?.rangeType);
}

/** The CRS of its owner, of the service, or of its dataset, in this order. */
function statedCrs(
  uri: string,
  { crs: owner, otherwiseCrs }: CellWords,
  placed: Omit<Grid, "crs">,
): { readonly crs: string; readonly notes: readonly string[] } {
  const stated = owner ?? otherwiseCrs;
  const own = stated === undefined ? supportedCrs(uri) : attempt(() => supportedCrs(uri));
  if (stated === undefined || typeof own !== "string")
    return { crs: own ?? crsFromText(stated ?? ""), notes: [] };
  const crs = crsFromText(stated);
  if (isSamePlace(own, crs, placed)) return { crs: owner === undefined ? own : crs, notes: [] };
  return owner === undefined
    ? {
        crs: own,
        notes: [
          `the service states CRS ${own}, its dataset crs ${stated}: that of the service is used; correct crs, or set crs of its source`,
        ],
      }
    : {
        crs,
        notes: [
          `crs ${stated} of its entry is used instead of CRS ${own}, which the service states`,
        ],
      };
}

const WAYS_OUT =
  "state it with crs of its source, or let the service warp the coverage with warp of its source";

function supportedCrs(uri: string): string {
  const crs = crsOfUri(uri);
  if (projectionOf(crs) === undefined)
    throw new SourceError(`CRS ${crs} is not supported; ${WAYS_OUT}`);
  return crs;
}

function attempt(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (isExplained(error)) return undefined;
    throw error;
  }
}

/** Numbers that services give in the name of EPSG, which has none for these CRSs. */
const NOT_OF_EPSG: ReadonlyMap<string, string> = new Map([
  // ISRIC's number for the interrupted Goode homolosine of SoilGrids.
  ["EPSG:152160", "ESRI:54052"],
]);

/** `EPSG:4326` of http://www.opengis.net/def/crs/EPSG/0/4326 or urn:ogc:def:crs:EPSG::4326. */
function crsOfUri(uri: string): string {
  const [, authority = "", code] = /(EPSG|ESRI)(?:\/[\d.]+\/|:[\d.]*:)(\d+)$/i.exec(uri) ?? [];
  if (code === undefined)
    throw new SourceError(`the coverage is in a CRS without an EPSG code; ${WAYS_OUT}`);
  const name = `${authority.toUpperCase()}:${code}`;
  return NOT_OF_EPSG.get(name) ?? name;
}

/** The URI of a CRS in a request. */
export const uriOfCrs = (crs: string): string =>
  `http://www.opengis.net/def/crs/EPSG/0/${crs.replace("EPSG:", "")}`;
