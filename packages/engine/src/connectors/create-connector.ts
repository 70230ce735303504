import type { BlockCache } from "../source/block-cache.ts";
import type { Connector } from "../dataset/connector.ts";
import type { GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import type { SourceLimits } from "../source/source-limits.ts";
import type { HttpClient } from "../source/http/http-client.ts";
import { type CogConfig, CogConnector } from "./cog.ts";
import { cogSeries } from "./cog-series.ts";
import type { ConnectorConfig } from "./connector-config.ts";
import { ModisConnector } from "./modis.ts";
import type { DatasetWords } from "../source/owner-words.ts";
import { netcdfConnector } from "./netcdf.ts";
import type { StepRasters } from "./step-rasters.ts";
import { StacConnector } from "./stac/stac.ts";
import { WcsConnector } from "./wcs.ts";
import { ZarrConnector } from "./zarr.ts";

/** The context that connectors share. */
export interface ConnectorContext {
  readonly http: HttpClient;
  readonly geotiffs: GeotiffPool;
  /** Decoded blocks of all rasters. */
  readonly blocks: BlockCache;
  readonly stepRasters: StepRasters;
  readonly limits: SourceLimits;
  /** Resolves a reference of the catalog to a URL. */
  readonly resolve: (reference: string) => URL;
  /** How the values of the dataset follow time, by its catalog. */
  readonly temporalType?: string | undefined;
  /** What its catalog states of the cells of the dataset, beside the source. */
  readonly dataset?: DatasetWords | undefined;
}

/**
 * Creates the connector of a dataset.
 *
 * @throws SourceError for a reference that cannot be resolved
 */
export function createConnector(config: ConnectorConfig, context: ConnectorContext): Connector {
  switch (config.connector) {
    case "cog":
      return createCog(config, context);
    case "modis":
      return new ModisConnector(config, context);
    case "netcdf":
      return netcdfConnector(config, context);
    case "stac":
      return new StacConnector(config, context);
    case "wcs":
      return new WcsConnector(config, context);
    case "zarr":
      return new ZarrConnector(config, context);
  }
}

function createCog(config: CogConfig, context: ConnectorContext): Connector {
  const { files } = config;
  const make = (one: CogConfig): Connector =>
    new CogConnector(one, context.resolve, context.geotiffs, context.dataset);
  return files === undefined ? make(config) : cogSeries({ ...config, files }, make, context);
}
