import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import type { Logger } from "pino";
import type { Environment } from "./environment.ts";

/** Opens what answers: a deployed CAS when there is one, else the engine with the sample data. */
export async function openSource(settings: Environment, log: Logger): Promise<Cas> {
  if (settings.CAS_BASE_URL !== undefined)
    return new CasClient(settings.CAS_BASE_URL, {
      apiKey: settings.CAS_API_KEY,
      timeout: settings.CAS_CLIENT_TIMEOUT_S * 1000,
    });
  return CasEngine.open({
    catalog: sampleCatalog,
    providerTimeoutS: settings.CAS_PROVIDER_TIMEOUT_S,
    requestTimeoutS: settings.CAS_REQUEST_TIMEOUT_S,
    maxDatasetsPerRequest: settings.CAS_MAX_DATASETS_PER_REQUEST,
    maxPolygonVertices: settings.CAS_MAX_POLYGON_VERTICES,
    resultCacheTtlS: settings.CAS_RESULT_CACHE_TTL_S,
    resultCacheMaxEntries: settings.CAS_RESULT_CACHE_MAX_ENTRIES,
    weighting: settings.CAS_WEIGHTING,
    areaWeighted: settings.CAS_AREA_WEIGHTED === "false" ? false : settings.CAS_AREA_WEIGHTED,
    onDatasetFailure: (dataset, err) => {
      log.warn({ dataset, err }, "dataset failed");
    },
  });
}
