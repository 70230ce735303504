import * as z from "zod";
import { CogConfig } from "./cog.ts";
import { ModisConfig } from "./modis.ts";
import { NetcdfConfig } from "./netcdf.ts";
import { StacConfig } from "./stac/stac.ts";
import { WcsConfig } from "./wcs.ts";
import { ZarrConfig } from "./zarr.ts";

/** The source of a dataset: one member for each connector. */
export const ConnectorConfig = z.discriminatedUnion("connector", [
  CogConfig,
  ModisConfig,
  NetcdfConfig,
  StacConfig,
  WcsConfig,
  ZarrConfig,
]);
export type ConnectorConfig = z.infer<typeof ConnectorConfig>;
