import { type AttributeResult, datasetWarning } from "@cas/models";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { type Assessment, assessQuality } from "../quality/assess-quality.ts";
import { finiteValue } from "../quality/finite-value.ts";
import type { Statistic } from "../statistics/statistics.ts";
import { describeSteps } from "../time/time-steps.ts";
import type { Total } from "./accumulate-steps.ts";
import { describeAreas, describeDatums } from "../grid/describe-grids.ts";
import type { OpenWeights } from "./open-weights.ts";

/** What a result says beside its value. */
export interface ResultWords {
  readonly open: OpenDataset;
  readonly statistic: Statistic;
  /** The name of the statistic in the result. */
  readonly aggregation: AttributeResult["aggregation"];
  readonly method: EngineMethod;
  /** The times of a dataset without steps, in words. */
  readonly times: string | undefined;
  /** The statistic over time in words, if there is one. */
  readonly overTime?: string | undefined;
  /** The raster with weights. */
  readonly weights: Pick<OpenWeights, "name" | "units"> | undefined;
}

/** A result, and the warnings about it. */
export interface AssessedTotal {
  readonly result: AttributeResult;
  readonly warnings: readonly string[];
}

/** The value of accumulated cells, with its quality, and what there is to say of it. */
export interface AssessedValue extends Assessment {
  readonly fields: Parameters<typeof assessQuality>[0];
  /** Number of valid cells. */
  readonly count: number;
  /** Texts about its computation. */
  readonly doubts: readonly string[];
  /** The text about infinite cells, which is among the warnings of the quality. */
  readonly infinity: string | undefined;
}

/** The value of accumulated cells. */
export function assessValue(
  { running, scale, area, covered }: Total,
  { open, statistic, aggregation }: ResultWords,
): AssessedValue {
  const { dataset } = open;
  const [variable] = dataset.variables;
  const { count, isInfinite } = running.accumulator;
  const problem = running.problem?.();
  const computed = count === 0 || problem !== undefined ? null : running.value();
  const { value, infinity } = finiteValue(computed, isInfinite, aggregation);
  const fields = {
    dataset_id: dataset.id,
    variable: variable?.name ?? "",
    value,
    coverage_fraction: fraction(covered, area),
    valid_range: variable?.valid_range ?? null,
  };
  // The others are the same in cells of any size.
  const sizes = statistic.isAreaWeighted ? undefined : scale.note;
  return {
    ...assessQuality(fields, statistic.isCellValue, infinity),
    fields,
    count,
    doubts: [problem, sizes].filter((text) => text !== undefined),
    infinity,
  };
}

/** The result of accumulated cells, with its quality and provenance. */
export function assessTotal(total: Total, elapsed: number, words: ResultWords): AssessedTotal {
  const { steps, sources, crss } = total;
  const { aggregation } = words;
  const { dataset } = words.open;
  const { count, doubts, fields, quality, warnings } = assessValue(total, words);
  // The fields are in the order of the service, so that responses can be compared as text.
  const result: AttributeResult = {
    dataset_id: fields.dataset_id,
    variable: fields.variable,
    value: fields.value,
    units: unitsOf(words, dataset.variables[0]?.units ?? ""),
    aggregation,
    quality,
    coverage_fraction: fields.coverage_fraction,
    pixel_count: count,
    timestamp: steps.length === 1 ? (steps[0]?.start ?? null) : null,
    provider: dataset.provider,
    elapsed_ms: elapsed,
    provenance: provenanceOf({ sources: abridged(sources), crss }, steps, words),
    valid_range: fields.valid_range,
  };
  const texts = [...doubts, ...total.notes.texts()];
  const noted = texts.map((text) => datasetWarning(dataset.id, text));
  return { result, warnings: [...noted, ...warnings, ...roundedToZero(result)] };
}

/** The unit of the value of cells. */
export function unitsOf(
  { statistic, aggregation, weights }: ResultWords,
  cellUnits: string,
): string {
  const units = statistic.units(cellUnits);
  const ofWeights = weights?.units ?? "";
  if (aggregation !== "weighted_sum" || ofWeights === "") return units;
  return units === "" ? ofWeights : `(${units}) * (${ofWeights})`;
}

/** A warning about classes that are there, but have a share of 0 in a distribution, which CAS rounds to four digits. */
export function roundedToZero({
  dataset_id,
  aggregation,
  value,
}: AttributeResult): readonly string[] {
  if (aggregation !== "distribution" || typeof value !== "object" || value === null) return [];
  const classes = Object.keys(value).filter((name) => value[name] === 0);
  if (classes.length === 0) return [];
  const named = classes.length > 5 ? [...classes.slice(0, 5), "..."] : classes;
  return [
    datasetWarning(
      dataset_id,
      `classes with less than 0.00005 of the area, which a distribution rounds to 0: ${named.join(", ")}`,
    ),
  ];
}

/** @param sources the names of sources in order, abridged */
export function provenanceOf(
  { sources, crss }: { readonly sources: string; readonly crss: ReadonlySet<string> },
  steps: Total["steps"],
  { open, method, times, weights, overTime }: ResultWords,
): string {
  return [
    `${open.connector.protocol}: ${sources}`,
    describeSteps(steps) ?? times,
    overTime,
    describeMethod(method, crss),
    describeDatums(crss),
    weights === undefined ? undefined : `weights of ${weights.name}`,
  ]
    .filter((part) => part !== undefined)
    .join("; ");
}

/** Shares closer to 1 than this differ only by rounding. */
const ROUNDING = 1e-9;

/** The share of an area that is covered, 0 to 1. */
export function fraction(covered: number, area: number): number {
  if (area === 0) return 0;
  const share = covered / area;
  // An area that is no number is no coverage: an answer that nobody could read would cost those of other datasets.
  if (Number.isNaN(share)) return 0;
  return share > 1 - ROUNDING ? 1 : share;
}

/** The names of sources without repetitions, abridged; the steps of one store are one source. */
export function abridged(all: readonly string[]): string {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const sources = [...new Set(all)];
  return sources.length < 3
    ? sources.join(", ")
    : `${sources[0]} to ${sources.at(-1)} (${sources.length} files)`;
}

/** The method of a value, for its provenance. */
function describeMethod(
  { weighting, areaWeighted }: EngineMethod,
  crss: ReadonlySet<string>,
): string {
  const areas = describeAreas(crss, areaWeighted);
  return areas === undefined ? `${weighting} coverage` : `${weighting} coverage, ${areas}`;
}
