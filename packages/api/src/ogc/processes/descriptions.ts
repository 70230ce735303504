import { AGGREGATION_METHODS, TIME_PERIODS, TIME_STATISTICS } from "@cas/models";
import { ZONAL_STATISTICS } from "../jobs/status-info.ts";
import { TABLE_FORMATS } from "./table-formats.ts";

/** A JSON schema of an input or an output. */
type Schema = Readonly<Record<string, unknown>>;

/** An input or an output of a process. */
interface Described {
  readonly title: string;
  readonly description: string;
  readonly schema: Schema;
}

/** An input of a process; 0 for one that may be left out. */
interface InputDescription extends Described {
  readonly minOccurs: 0 | 1;
}

/** A process (process.yaml of the standard), without links. */
export interface ProcessDescription {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly jobControlOptions: readonly ("sync-execute" | "async-execute" | "dismiss")[];
  readonly outputTransmission: readonly ("value" | "reference")[];
  readonly inputs: Readonly<Record<string, InputDescription>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const required = (title: string, description: string, schema: Schema): InputDescription => ({
  title,
  description,
  minOccurs: 1,
  schema,
});
const optional = (title: string, description: string, schema: Schema): InputDescription => ({
  title,
  description,
  minOccurs: 0,
  schema,
});

const text: Schema = { type: "string" };
const timeRange = optional(
  "Time range",
  "First and last instant, both included: dates or date-times of ISO 8601 with a slash between, or an object with start and end.",
  {
    oneOf: [
      text,
      { type: "object", required: ["start", "end"], properties: { start: text, end: text } },
    ],
  },
);

export const ECHO: ProcessDescription = {
  id: "echo",
  version: "1.0.0",
  title: "Echo",
  description: "Returns the text that it gets, to try a client.",
  keywords: ["echo", "test"],
  jobControlOptions: ["sync-execute", "async-execute", "dismiss"],
  outputTransmission: ["value", "reference"],
  inputs: {
    message: required("Message", "The text.", { type: "string", maxLength: 10_000 }),
    pause: optional("Pause", "Seconds until the text is returned.", {
      type: "integer",
      minimum: 0,
      maximum: 30,
    }),
  },
  outputs: { message: { title: "Message", description: "The same text.", schema: text } },
};

export const ZONAL: ProcessDescription = {
  id: ZONAL_STATISTICS,
  version: "1.0.0",
  title: "Zonal statistics",
  description:
    "Statistics of raster datasets over points and areas, weighted by the part of each cell that an area covers: a table with a row for each area.",
  keywords: ["zonal statistics", "raster", "hydrology", "catchments"],
  jobControlOptions: ["sync-execute", "async-execute", "dismiss"],
  outputTransmission: ["value", "reference"],
  inputs: {
    areas: required(
      "Areas",
      "A FeatureCollection of GeoJSON with points, polygons and multipolygons, degrees (lon, lat). The id of a Feature, or else its position from 1, is the id of its area; its property name is the name.",
      { type: "object", contentMediaType: "application/geo+json" },
    ),
    datasets: required("Datasets", "Ids of datasets, each {provider}:{dataset}.", {
      type: "array",
      minItems: 1,
      items: text,
    }),
    statistic: optional("Statistic", "Statistic over the cells of an area.", {
      type: "string",
      enum: AGGREGATION_METHODS,
      default: "mean",
    }),
    time_range: timeRange,
    time_statistic: optional(
      "Statistic over time",
      "How the values of time steps become one for each period.",
      {
        type: "object",
        required: ["statistic"],
        properties: {
          statistic: { type: "string", enum: TIME_STATISTICS },
          by: { type: "string", enum: TIME_PERIODS, default: "all" },
        },
        additionalProperties: false,
      },
    ),
    format: optional("Format", "Format of the table.", {
      type: "string",
      enum: TABLE_FORMATS.map(({ format }) => format),
      default: "csv",
    }),
    name: optional("Name", "A name of the job for people.", { type: "string", maxLength: 200 }),
    idempotency_key: optional(
      "Idempotency key",
      "A second job of the same caller with this key is not made; the first one is returned.",
      { type: "string", maxLength: 200 },
    ),
  },
  outputs: {
    table: {
      title: "Table",
      description: "A row for each area, a column for each value.",
      schema: {
        oneOf: TABLE_FORMATS.filter(({ format }) => format !== "geoparquet").map(
          ({ mediaType, isBinary }) => ({
            type: mediaType === "application/geo+json" ? "object" : "string",
            contentMediaType: mediaType,
            ...(isBinary ? { contentEncoding: "binary" } : {}),
          }),
        ),
      },
    },
  },
};

export const RASTER: ProcessDescription = {
  id: "raster",
  version: "1.0.0",
  title: "Raster",
  description: "The cells of a dataset in a box, as a GeoTIFF.",
  keywords: ["raster", "GeoTIFF", "subset"],
  jobControlOptions: ["sync-execute"],
  outputTransmission: ["value"],
  inputs: {
    dataset: required("Dataset", "Id of the dataset, {provider}:{dataset}.", text),
    bbox: required("Box", "Degrees: west, south, east, north.", {
      oneOf: [
        { type: "array", minItems: 4, maxItems: 4, items: { type: "number" } },
        {
          type: "object",
          required: ["bbox"],
          properties: {
            bbox: { type: "array", minItems: 4, maxItems: 4, items: { type: "number" } },
            crs: { type: "string", enum: ["http://www.opengis.net/def/crs/OGC/1.3/CRS84"] },
          },
        },
      ],
    }),
    target_resolution: optional(
      "Resolution",
      "Size of the cells in units of the CRS of the source; default that of the source.",
      { type: "number", minimum: 0, exclusiveMinimum: true },
    ),
    resampling: optional("Resampling", "Resampling method.", {
      type: "string",
      default: "nearest",
    }),
    time_range: timeRange,
  },
  outputs: {
    raster: {
      title: "Raster",
      description: "A GeoTIFF.",
      schema: { type: "string", contentMediaType: "image/tiff", contentEncoding: "binary" },
    },
  },
};
