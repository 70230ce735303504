import type { Dataset } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import { isCategorical } from "../question/aggregation-of.ts";
import { EMPTY_QUESTION, type WorkbenchRequest } from "../question/question.ts";

/** A question that shows what the page does. */
export interface Example {
  readonly question: WorkbenchRequest;
  readonly areas: readonly Area[];
  readonly datasets: readonly Dataset[];
}

/** The datasets of the sample catalog: rain, and land cover. */
const SAMPLE: readonly string[] = ["maurer:precipitation", "mcd12c1:land_cover"];
/** Counties of a question to another catalog, whose data may be slow to read. */
const FEW = 12;

/**
 * An example for a catalog: rain and land cover of all counties with the sample data, or else a few counties and a quantity that covers
 * them. Undefined if the catalog has nothing that covers them.
 */
export function exampleOf(
  catalog: readonly Dataset[],
  counties: readonly Area[],
): Example | undefined {
  const sample = SAMPLE.flatMap((id) => catalog.find((dataset) => dataset.id === id) ?? []);
  const isSample = sample.length === SAMPLE.length;
  const datasets = isSample ? sample : catalog.filter(coversCounties).slice(0, 1);
  const areas = isSample ? counties : counties.slice(0, FEW);
  if (datasets.length === 0 || areas.length === 0) return undefined;
  const question = {
    ...EMPTY_QUESTION,
    areaIds: areas.map(({ id }) => id),
    datasetIds: datasets.map(({ id }) => id),
  };
  return { question, areas, datasets };
}

/** Whether a dataset is a quantity that covers all counties of the page. */
const coversCounties = (dataset: Dataset): boolean => {
  const { min_lon, min_lat, max_lon, max_lat } = dataset.bbox;
  return (
    !isCategorical(dataset) &&
    min_lon <= -85 &&
    min_lat <= 33 &&
    max_lon >= -75.4 &&
    max_lat >= 37.1
  );
};
