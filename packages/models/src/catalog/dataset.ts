import * as z from "zod";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { BoundingBox } from "./bounding-box.ts";
import { PROTOCOLS } from "./members.ts";
import { TemporalExtent } from "./temporal-extent.ts";
import { Variable } from "./variable.ts";
import type { Protocol } from "./enums.ts";

/** One dataset of the catalog, named `{provider}:{dataset}`. */
export const Dataset = responseObject({
  id: z.string().describe("CAS-internal ID: {provider}:{dataset_name}"),
  provider: z.string().describe("Slug of the provider."),
  name: z.string().describe("Name for people."),
  description: z.string().default("").describe("What the dataset holds, in words."),
  variables: z.array(Variable).describe("The variables it holds; results are of the first."),
  resolution_m: z.number().describe("Size of a cell on the ground, metres."),
  crs: z.string().default("EPSG:4326").describe("Coordinate reference system of the source."),
  bbox: BoundingBox.describe("Area covered, degrees (lon, lat)."),
  temporal: TemporalExtent.prefault({}).describe("Time covered."),
  protocol: openEnum(PROTOCOLS).describe("How CAS reads it."),
  license: z.string().default("").describe("Terms of use of the data."),
  citation: z.string().default("").describe("How to cite the data."),
}).meta({ title: "Dataset" });
/** One dataset of the catalog, named `{provider}:{dataset}`. */
export interface Dataset {
  /** CAS-internal ID: {provider}:{dataset_name} */
  id: string;
  /** Slug of the provider. */
  provider: string;
  /** Name for people. */
  name: string;
  /** What the dataset holds, in words. */
  description: string;
  /** The variables it holds; results are of the first. */
  variables: Variable[];
  /** Size of a cell on the ground, metres. */
  resolution_m: number;
  /** Coordinate reference system of the source. */
  crs: string;
  /** Area covered, degrees (lon, lat). */
  bbox: BoundingBox;
  /** Time covered. */
  temporal: TemporalExtent;
  /** How CAS reads it. */
  protocol: Open<Protocol>;
  /** Terms of use of the data. */
  license: string;
  /** How to cite the data. */
  citation: string;
}
