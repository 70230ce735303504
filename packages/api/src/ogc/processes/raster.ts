import {
  type ExecuteRequest,
  isReference,
  onlyOutput,
  refuseUnknownInputs,
  valueOf,
} from "../wire/execute-request.ts";
import { badRequest } from "../wire/exceptions.ts";
import { RASTER } from "./descriptions.ts";
import { rangeOf } from "./time-range.ts";

/** A request for the cells of a dataset; who exports them checks it. */
export interface RasterExportRequest {
  /** Id of the dataset. */
  readonly dataset: string;
  /** Box in degrees: west, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  /** Size of the cells in units of the CRS of the source. */
  readonly target_resolution?: unknown;
  /** Resampling method. */
  readonly resampling?: unknown;
  /** Time range, of one step. */
  readonly time_range?: unknown;
}

/** A GeoTIFF. */
export interface ExportedRaster {
  /** Its bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What its cells may not be as they seem. */
  readonly warnings: readonly string[];
}

/** Exports the cells of a dataset as a GeoTIFF, e.g. by an engine in this process. */
export type ExportRaster = (
  request: RasterExportRequest,
  options: { readonly signal: AbortSignal },
) => Promise<ExportedRaster>;

const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/**
 * Reads the inputs of the process raster.
 *
 * @throws OgcException
 */
export function rasterRequestOf(request: ExecuteRequest): RasterExportRequest {
  const { inputs } = request;
  refuseUnknownInputs(inputs, Object.keys(RASTER.inputs));
  const { mediaType } = onlyOutput(request, "raster");
  if (mediaType !== undefined && !mediaType.startsWith("image/tiff"))
    throw badRequest("outputs.raster.format.mediaType must be image/tiff");
  if (Object.values(inputs).some((input) => isReference(valueOf(input))))
    throw badRequest("Links as inputs are refused: send the values themselves");
  const value = (name: string): unknown => valueOf(inputs[name]) ?? undefined;
  const dataset = value("dataset");
  if (typeof dataset !== "string") throw badRequest("inputs.dataset must be the id of a dataset");
  const fields = {
    target_resolution: value("target_resolution"),
    resampling: value("resampling"),
    time_range: rangeOf(value("time_range")),
  };
  return {
    dataset,
    bbox: boxOf(value("bbox")),
    ...Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)),
  };
}

function boxOf(input: unknown): readonly [number, number, number, number] {
  const { bbox = input, crs = CRS84 } = (
    typeof input === "object" && input !== null && !Array.isArray(input) ? input : {}
  ) as { bbox?: unknown; crs?: unknown };
  if (crs !== CRS84) throw badRequest(`inputs.bbox must be in degrees, crs ${CRS84}`);
  if (Array.isArray(bbox) && bbox.length === 4 && bbox.every((one) => typeof one === "number"))
    return bbox as unknown as readonly [number, number, number, number];
  throw badRequest("inputs.bbox must be four numbers: west, south, east, north");
}
