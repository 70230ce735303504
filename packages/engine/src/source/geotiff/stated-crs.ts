import { type TiffImage, TiffTagGeo } from "@cogeotiff/core";
import type { Grid } from "../../grid/grid.ts";
import type { CellWords } from "../cell-words.ts";
import { crsFromText } from "../crs-text.ts";
import { isSamePlace } from "../same-place.ts";
import { isExplained, SourceError, UnsupportedGeotiffError } from "../source-error.ts";
import { readCrs } from "./geo-keys.ts";
import { isIdentity } from "./georeference.ts";

/** GeoKeys that state a CRS or a part of it. */
const STATING: readonly TiffTagGeo[] = [
  TiffTagGeo.GTCitationGeoKey,
  TiffTagGeo.GeodeticCRSGeoKey,
  TiffTagGeo.GeodeticCitationGeoKey,
  TiffTagGeo.GeodeticDatumGeoKey,
  TiffTagGeo.EllipsoidGeoKey,
  TiffTagGeo.EllipsoidSemiMajorAxisGeoKey,
  TiffTagGeo.ProjectedCRSGeoKey,
  TiffTagGeo.ProjectedCitationGeoKey,
  TiffTagGeo.ProjectionGeoKey,
  TiffTagGeo.ProjMethodGeoKey,
];
const PROJECTED = 1;

/** Whether the GeoKeys of an image state anything of its CRS. */
export function statesCrs({ tagsGeo: keys }: TiffImage): boolean {
  if (keys.get(TiffTagGeo.GTModelTypeGeoKey) === PROJECTED) return true;
  return STATING.some((key) => ![undefined, null, 0, ""].includes(keys.get(key) as never));
}

/** A CRS that something beside the image states. */
export interface CrsText {
  readonly text: string;
  /** Who states it, e.g. `its sidecar dem.prj`. */
  readonly by: string;
}

/** The cells of a raster without their CRS. */
type Placed = Omit<Grid, "crs">;

/** A CRS, and texts of warnings about it. */
export interface ResolvedCrs {
  readonly crs: string;
  readonly notes: readonly string[];
}

/**
 * The CRS of a raster. That of its owner goes before that of the sidecar `.aux.xml`, that of the file, that of the
 * sidecar `.prj`, that of the dataset and that of a STAC item. Without any, coordinates within the bounds of longitudes and latitudes are
 * taken as such.
 *
 * @throws UnsupportedGeotiffError that names a CRS that is not supported
 */
export function resolveCrs(
  image: TiffImage,
  beside: { readonly first: CrsText | undefined; readonly last: CrsText | undefined },
  { crs: owner, otherwiseCrs, itemCrs }: CellWords,
  placed: Placed,
): ResolvedCrs {
  const stated = statedCrs(image, beside);
  const found = stated && attempt(stated.read);
  if (owner !== undefined)
    return { crs: crsFromText(owner), notes: replaced(owner, stated?.by, found, placed) };
  const [otherwise, by] =
    otherwiseCrs === undefined ? [itemCrs, "its STAC item"] : [otherwiseCrs, "its dataset"];
  if (stated === undefined || found === undefined) return withoutCrs(otherwise, placed);
  if (typeof found !== "string") {
    if (otherwise === undefined) throw found;
    const note = `crs ${otherwise} of ${by} is used, because the CRS that ${stated.by} states cannot be used: ${found.message}`;
    return { crs: crsFromText(otherwise), notes: [note] };
  }
  // The item is compared with the file elsewhere.
  if (otherwiseCrs === undefined || isSamePlace(found, crsFromText(otherwiseCrs), placed))
    return { crs: found, notes: stated.notes };
  return {
    crs: found,
    notes: [
      ...stated.notes,
      `${stated.by} states CRS ${found}, its dataset crs ${otherwiseCrs}: that of the file is used; correct crs, or set crs of its source`,
    ],
  };
}

interface Stated {
  readonly by: string;
  readonly read: () => string;
  readonly notes: readonly string[];
}

/**
 * What states the CRS: the sidecar, else the file, else the other sidecar. A sidecar whose CRS cannot be read does not
 * hide that of the file, which most often is the same; this is a note.
 */
function statedCrs(
  image: TiffImage,
  { first, last }: Parameters<typeof resolveCrs>[1],
): Stated | undefined {
  const ofFile: Stated | undefined = statesCrs(image)
    ? { by: "the file", read: () => readCrs(image), notes: [] }
    : undefined;
  const ofFirst = first && statedBy(first);
  if (ofFirst === undefined) return ofFile ?? (last && statedBy(last));
  const fault = attempt(ofFirst.read);
  if (typeof fault === "string" || ofFile === undefined || typeof attempt(ofFile.read) !== "string")
    return ofFirst;
  return { ...ofFile, notes: [`the CRS of the file is used, because ${fault.message}`] };
}

const statedBy = ({ text, by }: CrsText): Stated => ({
  by,
  read: () => {
    try {
      return crsFromText(text);
    } catch (cause) {
      throw isExplained(cause) ? new SourceError(`${by}: ${cause.message}`, { cause }) : cause;
    }
  },
  notes: [],
});

function attempt(read: () => string): string | Error {
  try {
    return read();
  } catch (error) {
    if (isExplained(error)) return error;
    throw error;
  }
}

function replaced(
  owner: string,
  by: string | undefined,
  found: string | Error | undefined,
  placed: Placed,
): readonly string[] {
  if (typeof found !== "string" || isSamePlace(found, crsFromText(owner), placed)) return [];
  return [`crs ${owner} of its entry is used instead of CRS ${found}, which ${by} states`];
}

/** Greatest longitude of rasters of degrees: some go from 0 to 360. */
const MOST_DEGREES = 361;

function withoutCrs(otherwise: string | undefined, placed: Placed): ResolvedCrs {
  if (otherwise !== undefined) return { crs: crsFromText(otherwise), notes: [] };
  const { originX, originY, cellWidth, cellHeight } = placed.transform;
  const [x, y] = [originX + placed.width * cellWidth, originY + placed.height * cellHeight];
  const isOnEarth =
    Math.min(originX, x) >= -181 &&
    Math.max(originX, x) <= MOST_DEGREES &&
    [originY, y].every((latitude) => Math.abs(latitude) <= 91);
  if (isIdentity(placed.transform)) throw new UnsupportedGeotiffError("it has no georeference");
  if (!isOnEarth) throw new UnsupportedGeotiffError("it states no CRS; set crs in its entry");
  return {
    crs: "EPSG:4326",
    notes: [
      "it states no CRS: its coordinates are taken as longitudes and latitudes of WGS 84; set crs in its entry to state it",
    ],
  };
}
