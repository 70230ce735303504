import type { Dataset } from "@cas/models";

/** Words of the field that mean the same in a search; each list is tried as a whole. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["precipitation", "rain", "rainfall", "precip", "prcp", "pr", "snowfall"],
  ["temperature", "temp", "tas", "warm", "heat", "degc"],
  ["elevation", "dem", "height", "altitude", "relief", "topography", "terrain"],
  ["land_cover", "landcover", "land cover", "land use", "landuse", "lulc", "vegetation", "forest"],
  ["climate", "koppen", "koeppen", "geiger"],
  ["soil", "clay", "sand", "silt", "soilgrids", "ph"],
  ["evapotranspiration", "et", "pet", "evaporation"],
  ["slope", "gradient", "steepness"],
  ["population", "people", "inhabitants"],
  ["snow", "swe", "snowpack"],
  ["runoff", "discharge", "streamflow", "flow"],
];

/** Characters at which words of a catalog end. */
const BREAK = /[^\p{L}\p{N}]+/u;

/**
 * The datasets in which every word of a search occurs, or a synonym of it. A word of up to three letters must be a whole
 * word of the dataset: `et` is not in "Köppen-Geiger et al.".
 */
export function searchDatasets(
  datasets: readonly Dataset[],
  search: readonly string[],
): readonly Dataset[] {
  const asked = search.flatMap((one) => one.toLowerCase().split(/\s+/)).filter((one) => one !== "");
  const groups = asked.map(alternativesOf);
  return datasets.filter((dataset) => {
    const text = textOf(dataset);
    const words = new Set(text.split(BREAK));
    return groups.every((group) => group.some((one) => occurs(one, text, words)));
  });
}

const occurs = (word: string, text: string, words: ReadonlySet<string>): boolean =>
  word.length > SHORT ? text.includes(word) : words.has(word);

/** Letters of a word that is no part of another. */
const SHORT = 3;

const alternativesOf = (word: string): readonly string[] => [
  word,
  ...SYNONYMS.filter((group) => group.includes(word)).flat(),
];

const textOf = ({ id, name, description, variables }: Dataset): string =>
  [id, name, description, ...variables.flatMap((one) => [one.name, one.units, one.description])]
    .join(" ")
    .toLowerCase();
