import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  breakCircuit,
  cacheCatalog,
  honourRateLimit,
  limitConcurrency,
  limitTime,
  shareInFlight,
} from "@cas/decorators";
import { CasClient, type Logger as ClientLogger } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import type { Logger } from "pino";
import type { Environment } from "./environment/environment.ts";
import { measureUpstream } from "./metrics/measure.ts";
import type { Metrics } from "./metrics/metrics.ts";

/** Opens the source: a deployed CAS if configured, else the engine with a catalog file or the sample data. */
export async function openSource(
  settings: Environment,
  log: Logger,
  metrics: Metrics,
): Promise<Cas> {
  const cas =
    settings.CAS_BASE_URL === undefined
      ? await openEngine(settings, log, metrics)
      : openDeployed(settings.CAS_BASE_URL, settings, log, metrics);
  return shareInFlight(cas);
}

async function openEngine(settings: Environment, log: Logger, metrics: Metrics): Promise<Cas> {
  const engine = await CasEngine.open({
    catalog:
      settings.CAS_CATALOG === undefined
        ? sampleCatalog
        : pathToFileURL(resolve(settings.CAS_CATALOG)),
    providers: settings.CAS_PROVIDERS,
    providerTimeoutS: settings.CAS_PROVIDER_TIMEOUT_S,
    requestTimeoutS: settings.CAS_REQUEST_TIMEOUT_S,
    metadataCacheTtlS: settings.CAS_METADATA_CACHE_TTL_S,
    maxDatasetsPerRequest: settings.CAS_MAX_DATASETS_PER_REQUEST,
    maxPolygonVertices: settings.CAS_MAX_POLYGON_VERTICES,
    maxCrossings: settings.CAS_MAX_CROSSINGS,
    maxBlockBytes: settings.CAS_MAX_BLOCK_BYTES,
    maxStoredBlockBytes: settings.CAS_MAX_STORED_BLOCK_BYTES,
    maxBlocksPerQuestion: settings.CAS_MAX_BLOCKS_PER_QUESTION,
    maxCellsPerWindow: settings.CAS_MAX_CELLS_PER_WINDOW,
    maxRasterSide: settings.CAS_MAX_RASTER_SIDE,
    maxDatumErrorM: settings.CAS_MAX_DATUM_ERROR_M,
    maxTiffDirectories: settings.CAS_MAX_TIFF_DIRECTORIES,
    maxTiffHeaderBytes: settings.CAS_MAX_TIFF_HEADER_BYTES,
    maxUnpackedBytes: settings.CAS_MAX_UNPACKED_BYTES,
    maxBytesPerQuestion: settings.CAS_MAX_BYTES_PER_QUESTION,
    maxBytesInFlight: settings.CAS_MAX_BYTES_IN_FLIGHT,
    maxValueBytes: settings.CAS_MAX_VALUE_BYTES,
    maxResultBytes: settings.CAS_MAX_RESULT_BYTES,
    maxClasses: settings.CAS_MAX_CLASSES,
    resultCacheTtlS: settings.CAS_RESULT_CACHE_TTL_S,
    resultCacheMaxEntries: settings.CAS_RESULT_CACHE_MAX_ENTRIES,
    resultCacheBytes: settings.CAS_RESULT_CACHE_BYTES,
    weighting: settings.CAS_WEIGHTING,
    areaWeighted: settings.CAS_AREA_WEIGHTED === "false" ? false : settings.CAS_AREA_WEIGHTED,
    onDatasetFailure: (dataset, err) => {
      metrics.datasetsFailed(dataset);
      log.warn({ dataset, err }, "dataset failed");
    },
  });
  metrics.watchResultCache(async () => (await engine.health()).cache);
  return engine;
}

/** A deployed CAS behind decorators that protect it from the total load of all callers. */
function openDeployed(baseUrl: string, settings: Environment, log: Logger, metrics: Metrics): Cas {
  const client = new CasClient(baseUrl, {
    apiKey: settings.CAS_API_KEY,
    timeout: settings.CAS_CLIENT_TIMEOUT_S * 1000,
    logger: loggerOf(log),
  });
  metrics.circuit("closed");
  const guarded = breakCircuit(measureUpstream(client, metrics), {
    onChange: (circuit) => {
      metrics.circuit(circuit);
      log.warn({ circuit }, "the circuit to the deployed CAS changed");
    },
  });
  // Below the limit of concurrency, whose rejections say nothing about the deployed CAS.
  const honoured = honourRateLimit(guarded);
  const limited = limitConcurrency(honoured, { concurrency: settings.CAS_CLIENT_CONCURRENCY });
  const timed = limitTime(limited, { timeoutS: settings.CAS_CLIENT_TIMEOUT_S });
  return cacheCatalog(timed, {
    ttlS: settings.CAS_METADATA_CACHE_TTL_S,
    onLookup: metrics.catalogLookup,
    onError: (err) => {
      log.warn({ err }, "revalidating the catalog failed");
    },
  });
}

/** Adapts the log of the server, which takes fields first, to the client. */
function loggerOf(log: Logger): ClientLogger {
  return {
    debug: (message, fields) => {
      log.debug(fields, message);
    },
    info: (message, fields) => {
      log.info(fields, message);
    },
    warn: (message, fields) => {
      log.warn(fields, message);
    },
    error: (message, fields) => {
      log.error(fields, message);
    },
  };
}
