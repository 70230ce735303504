import type { AggregationMethod, AttributeResponse, Dataset, TimeStatistic } from "@cas/models";
import type { Column } from "../table/column.ts";
import type { TableArea } from "../table/question.ts";
import { toBibtex } from "./bibtex.ts";

/** Why a dataset has no result for some areas. */
export interface DatasetFailure {
  /** The dataset, `{provider}:{dataset}`. */
  readonly datasetId: string;
  /** The areas without a result. */
  readonly areaIds: readonly string[];
  /** As the service wrote it. */
  readonly message: string;
  /** Id of the request in the log of the server, if a whole call failed. */
  readonly requestId: string | undefined;
}

/** What a manifest describes. */
export interface ManifestInput {
  /** The areas of the file. */
  readonly areas: readonly TableArea[];
  /** The datasets that were asked for, as the catalog has them. */
  readonly datasets: readonly Dataset[];
  /** The response of each area, by its id. */
  readonly responses: ReadonlyMap<string, AttributeResponse>;
  /** What is missing in the responses. */
  readonly failures: readonly DatasetFailure[];
}

/** A call that was made, to repeat it. */
export interface ManifestCall {
  /** Its datasets, each `{provider}:{dataset}`. */
  readonly datasetIds: readonly string[];
  /** Its statistic. */
  readonly aggregation: AggregationMethod;
  /** First and last day, both included, as `yyyy-mm-dd`; undefined for the latest step of each dataset. */
  readonly timeRange: readonly [start: string, end: string] | undefined;
  /** What the steps of the time range became, e.g. the total of each year; undefined without a statistic over time. */
  readonly timeStatistic?: TimeStatistic | undefined;
}

/** The facts of a manifest that are not in the input of its table. */
export interface ManifestFacts {
  /** Name of the file that the manifest describes. */
  readonly fileName: string;
  /** Size of the file. */
  readonly bytes: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** The columns of the table in the file. */
  readonly columns: readonly Column[];
  /** Number of its rows. */
  readonly rows: number;
  /** The calls that were made. */
  readonly calls: readonly ManifestCall[];
  /** Root of the service, e.g. http://127.0.0.1:3000. */
  readonly serviceUrl: string;
  /** Version of the CAS API of the service; undefined if unknown. */
  readonly serviceVersion: string | undefined;
  /** Link that opens the same question; undefined if there is none. */
  readonly link: string | undefined;
  /** The time of the manifest. */
  readonly now: Date;
}

/** The quality rules of the service, the same for all datasets. */
const QUALITY_RULES = {
  good: "valid cells cover at least 80 % of the area, and the value is plausible",
  partial: "valid cells cover 30 % to 80 % of the area",
  missing: "valid cells cover less than 30 % of the area",
  suspect: "the value is outside the plausible range of its variable",
} as const;

/** The content of a manifest: everything needed to understand, cite and repeat an exported file. */
export function manifestOf(input: ManifestInput, facts: ManifestFacts): unknown {
  const { areas, datasets, responses, failures } = input;
  const results = [...responses.values()].flatMap((response) => response.results);
  return {
    manifest_version: 1,
    created: facts.now.toISOString(),
    file: {
      name: facts.fileName,
      bytes: facts.bytes,
      sha256: facts.sha256,
      rows: facts.rows,
      columns: facts.columns.map(({ name, description, units, datasetId }) => ({
        name,
        description,
        ...(units === undefined ? {} : { units }),
        ...(datasetId === undefined ? {} : { dataset_id: datasetId }),
      })),
    },
    service: { url: facts.serviceUrl, api_version: facts.serviceVersion ?? null },
    link: facts.link ?? null,
    request: {
      areas: areas.map(({ id, name, origin }) => ({
        id,
        name,
        origin,
        geometry_hash: responses.get(id)?.geometry_hash ?? null,
      })),
      crs: "OGC:CRS84",
      calls: facts.calls.map(({ datasetIds, aggregation, timeRange, timeStatistic }) => ({
        dataset_ids: datasetIds,
        aggregation,
        time_range: timeRange ?? null,
        ...(timeStatistic === undefined ? {} : { time_statistic: timeStatistic }),
      })),
    },
    datasets: datasets.map(
      ({
        id,
        provider,
        name,
        description,
        variables,
        resolution_m,
        crs,
        temporal,
        license,
        citation,
      }) => ({
        id,
        provider,
        name,
        description,
        variable: variables[0]?.name ?? null,
        units: variables[0]?.units ?? null,
        classes: variables[0]?.classes ?? null,
        valid_range: variables[0]?.valid_range ?? null,
        resolution_m,
        crs,
        temporal,
        license,
        citation,
        // Source, method and weighting, as the service describes them.
        sources: unique(
          results.filter(({ dataset_id }) => dataset_id === id).map((one) => one.provenance),
        ),
      }),
    ),
    quality_rules: QUALITY_RULES,
    warnings: areas.flatMap(({ id }) =>
      (responses.get(id)?.warnings ?? []).map((warning) => ({ area_id: id, warning })),
    ),
    failures: failures.map(({ datasetId, areaIds, message, requestId }) => ({
      dataset_id: datasetId,
      area_ids: areaIds,
      message,
      request_id: requestId ?? null,
    })),
    bibtex: toBibtex(datasets),
  };
}

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== "").toSorted();
