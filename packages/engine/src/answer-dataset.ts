import type { AttributeResult, Dataset, ExtractRequest } from "@cas/models";
import type { JudgedResult } from "./cache/result-cache.ts";
import type { Connector } from "./connectors/connector.ts";
import { coverGeometry } from "./coverage/cover-geometry.ts";
import { placeGeometry } from "./projection/place-geometry.ts";
import { boundingBox } from "./geometry/bounding-box.ts";
import { relativeCellSize } from "./grid/relative-cell-size.ts";
import { judgeQuality } from "./quality/judge-quality.ts";
import { createBreather } from "./schedule/breather.ts";
import type { Accumulator } from "./statistics/accumulator.ts";
import { applicableStatistic, type RunningStatistic, STATISTICS } from "./statistics/statistics.ts";
import { chooseSteps } from "./time/time-steps.ts";
import { accumulateArea } from "./accumulate-area.ts";

/** A dataset of the catalog with the connector that reads it. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly connector: Connector;
}

type Question = Pick<ExtractRequest, "geometry" | "aggregation" | "time_range">;

/** Answers a question from one dataset: choose the steps, cover and accumulate the cells, judge the value. */
export async function answerDataset(
  { dataset, connector }: OpenDataset,
  { geometry, aggregation: asked, time_range }: Question,
  signal: AbortSignal,
): Promise<JudgedResult> {
  const started = performance.now();
  const variable = dataset.variables[0];
  const aggregation = applicableStatistic(asked, variable?.data_type === "categorical");
  const statistic = STATISTICS[aggregation];
  const running = statistic.start();
  const { steps, warnings: stepWarnings } = chooseSteps(
    dataset.id,
    await connector.steps(),
    time_range,
  );

  const { area, sources } = await accumulate({ connector, geometry, steps, running, signal });

  const { accumulator } = running;
  const judged = {
    dataset_id: dataset.id,
    variable: variable?.name ?? "",
    value: accumulator.count === 0 ? null : running.value(),
    coverage_fraction: fraction(accumulator.weight, area),
    valid_range: variable?.valid_range ?? null,
  };
  const { quality, warnings } = judgeQuality(judged, statistic.isCellValue);
  // The order of the fields is the service's, so that answers can be compared as text.
  const result: AttributeResult = {
    dataset_id: judged.dataset_id,
    variable: judged.variable,
    value: judged.value,
    units: statistic.units(variable?.units ?? ""),
    aggregation,
    quality,
    coverage_fraction: judged.coverage_fraction,
    pixel_count: accumulator.count,
    timestamp: steps.length === 1 ? (steps[0]?.start ?? null) : null,
    provider: dataset.provider,
    elapsed_ms: Math.round(performance.now() - started),
    provenance: `${connector.protocol}: ${abridged(sources)}; exact coverage`,
    valid_range: judged.valid_range,
  };
  return { result, warnings: [...stepWarnings, ...warnings] };
}

interface Accumulation {
  connector: Connector;
  geometry: Question["geometry"];
  steps: ReturnType<typeof chooseSteps>["steps"];
  running: RunningStatistic;
  signal: AbortSignal;
}

/** Gives the statistic the cells of all steps; tells the area of the geometry in cells, once for each step. */
async function accumulate({ connector, geometry, steps, running, signal }: Accumulation) {
  const breathe = createBreather(signal);
  const sources: string[] = [];
  let area = 0;
  const wanted = { bbox: boundingBox(geometry), signal };
  for (const step of steps) {
    const rasters = await connector.rasters(step, wanted);
    for (const raster of rasters) {
      const placed = await placeGeometry(geometry, raster.grid, breathe);
      const coverage = coverGeometry(placed, raster.grid);
      // Rasters of several sizes of cells are counted in cells of the first.
      const scale = relativeCellSize(raster.grid, rasters[0]?.grid ?? raster.grid);
      await accumulateArea(raster, coverage, scaled(running.accumulator, scale), breathe);
      area += (coverage.area * scale) / rasters.length;
      sources.push(raster.name);
    }
  }
  return { area, sources };
}

const scaled = (accumulator: Accumulator, scale: number): Accumulator =>
  scale === 1
    ? accumulator
    : {
        add: (value, covered) => {
          accumulator.add(value, covered * scale);
        },
      };

/** Shares closer to 1 than this differ from it by rounding only. */
const ROUNDING = 1e-9;

function fraction(covered: number, area: number): number {
  if (area === 0) return 0;
  const share = covered / area;
  return share > 1 - ROUNDING ? 1 : share;
}

function abridged(sources: readonly string[]): string {
  return sources.length < 3
    ? sources.join(", ")
    : `${sources[0]} to ${sources.at(-1)} (${sources.length} files)`;
}
