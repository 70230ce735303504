import { EngineLimits, EngineMethod } from "@cas/engine";
import { z } from "zod";
import { fromZero, seconds, wholeNumber } from "./values.ts";

/** The default limits of the engine. */
const DEFAULTS = EngineLimits.parse({});

/** Settings of the engine: limits, caches, and the weights of cells. */
export const engineSettings = {
  CAS_PROVIDER_TIMEOUT_S: seconds.default(30).describe("Seconds for one dataset of one geometry."),
  CAS_REQUEST_TIMEOUT_S: seconds.default(120).describe("Seconds for all datasets of one geometry."),
  CAS_MAX_DATASETS_PER_REQUEST: wholeNumber
    .min(1)
    .default(50)
    .describe("Most datasets in a request."),
  CAS_MAX_POLYGON_VERTICES: wholeNumber
    .min(1)
    .default(10_000)
    .describe("Most vertices in a geometry."),
  CAS_MAX_CROSSINGS: wholeNumber
    .min(0)
    .default(10_000)
    .describe("Most crossings of the rings of a geometry, with themselves and with each other."),
  CAS_MAX_BLOCK_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBlockBytes)
    .describe("Largest decoded block of a raster (tile, strip, chunk), bytes."),
  CAS_MAX_STORED_BLOCK_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxStoredBlockBytes)
    .describe("Largest stored block of a raster, bytes."),
  CAS_MAX_BLOCKS_PER_QUESTION: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBlocksPerQuestion)
    .describe("Most blocks to read from a dataset for one geometry."),
  CAS_MAX_CELLS_PER_WINDOW: wholeNumber
    .min(1)
    .default(DEFAULTS.maxCellsPerWindow)
    .describe("Most cells of the window of a geometry in a raster."),
  CAS_MAX_RASTER_SIDE: wholeNumber
    .min(1)
    .max(2 ** 30)
    .default(DEFAULTS.maxRasterSide)
    .describe("Most cells along a side of a raster."),
  CAS_MAX_DATUM_ERROR_M: z.coerce
    .number()
    .min(0)
    .default(DEFAULTS.maxDatumErrorM)
    .describe("Largest error of the shift of a datum to WGS 84, metres."),
  CAS_MAX_TIFF_DIRECTORIES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxTiffDirectories)
    .describe("Most directories (images, overviews, masks) of a GeoTIFF."),
  CAS_MAX_TIFF_HEADER_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxTiffHeaderBytes)
    .describe("Largest lists of block offsets and sizes of a GeoTIFF, bytes."),
  CAS_MAX_UNPACKED_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxUnpackedBytes)
    .describe(
      "Largest GeoTIFF in a gzip file or ZIP archive, bytes; also all that are kept unpacked.",
    ),
  CAS_MAX_BYTES_PER_QUESTION: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBytesPerQuestion)
    .describe("Most bytes of blocks in memory for one geometry; further reads wait."),
  CAS_MAX_BYTES_IN_FLIGHT: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBytesInFlight)
    .describe("Most bytes of blocks in memory for all requests; further reads wait."),
  CAS_MAX_VALUE_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxValueBytes)
    .describe(
      "Most bytes of distinct values of medians and class statistics, all requests together.",
    ),
  CAS_MAX_RESULT_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxResultBytes)
    .describe(
      "Most bytes of results of requests in progress, estimated, and as many that wait to be written; of one request half.",
    ),
  CAS_MAX_CLASSES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxClasses)
    .describe("Most classes of a distribution."),
  CAS_RESULT_CACHE_TTL_S: fromZero.default(600).describe("Seconds to cache a result; 0 disables."),
  CAS_RESULT_CACHE_MAX_ENTRIES: wholeNumber.min(0).default(10_000).describe("Most cached results."),
  CAS_RESULT_CACHE_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.resultCacheBytes)
    .describe("Most bytes of cached results, estimated."),
  CAS_WEIGHTING: EngineMethod.shape.weighting.describe(
    "How cells on the outline of a geometry are weighted.",
  ),
  CAS_AREA_WEIGHTED: z
    .enum(["false", "spherical", "ellipsoidal"])
    .default("false")
    .describe("Whether values are weighted by cell area, on a sphere or an ellipsoid."),
};
