import { isShare } from "./value-label.ts";
import type { ValueMeaning } from "./value-meaning.ts";

/**
 * The name of a column of values: dataset, variable (if the id of the dataset does not have it), statistic, time and unit, of
 * letters, digits and underscores, e.g. `maurer_precipitation_mean_1999_12_mm_per_month`.
 */
export const columnName = (meaning: ValueMeaning): string =>
  [nameWithoutUnits(meaning), unitSlug(meaning.units)].filter(Boolean).join("_");

/** The same without the unit, for columns beside the values: their quality and coverage. */
export function nameWithoutUnits(meaning: ValueMeaning): string {
  const { datasetId, variable, time, timeStatistic } = meaning;
  const [dataset, name] = [slug(datasetId), slug(variable)];
  return [
    dataset,
    dataset.includes(name) ? "" : name,
    statisticSlug(meaning),
    timeStatistic?.statistic ?? "",
    time === undefined ? "" : slug(time.replace("/", "_to_")),
  ]
    .filter(Boolean)
    .join("_");
}

function statisticSlug({ statistic, key, className, isOfSteps }: ValueMeaning): string {
  if (key !== undefined) {
    const name = className === undefined ? "" : `_${slug(className).slice(0, 40)}`;
    if (statistic === "quantiles") return `quantile_${slug(key)}`;
    return `${isShare(statistic) ? "share" : statistic}_${slug(key.replace(/^-/, "minus "))}${name}`;
  }
  if (statistic !== "sum" && statistic !== "weighted_sum") return statistic;
  return `${statistic}_over_cells${isOfSteps === true ? "_and_steps" : ""}`;
}

/** `mm/month` as mm_per_month, `kg m-2 s-1` as kg_per_m2_per_s, `%` as percent. */
function unitSlug(units: string): string {
  const words = units
    .replaceAll("%", " percent ")
    .replaceAll("°", " deg ")
    .replaceAll("/", " per ")
    .replaceAll(
      /(\p{L}+)\^?-(\d+)/gu,
      (_, unit: string, power: string) => `per ${unit}${power === "1" ? "" : power}`,
    );
  return slug(words);
}

const slug = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}]+/gu, "_").replaceAll(/^_|_$/g, "");
