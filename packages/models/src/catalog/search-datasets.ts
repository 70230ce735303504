import type { Dataset } from "./dataset.ts";

/**
 * Words that mean the same in catalogs: a word that someone searches by finds datasets that have another word of its group.
 * Groups are of the variables of CAS 0.4.0's catalog and their usual names in hydrology and remote sensing.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ["elevation", "dem", "dtm", "dsm", "height", "altitude", "terrain", "topography", "relief"],
  ["bathymetry", "depth", "seafloor"],
  ["precipitation", "rain", "rainfall", "precip", "ppt"],
  ["temperature", "temp", "tmax", "tmin", "tmean", "tavg", "warmth"],
  ["evapotranspiration", "et", "aet", "pet", "eto", "evaporation"],
  ["soil_moisture", "moisture", "theta", "wetness"],
  ["runoff", "discharge", "streamflow", "flow"],
  ["groundwater", "aquifer", "gw", "hydrogeology"],
  ["catchment", "watershed", "basin", "drainage"],
  ["land_cover", "landcover", "lulc", "lc", "land_use", "landuse", "nlcd"],
  ["vegetation", "ndvi", "evi", "greenness", "lai"],
  ["forest", "tree", "trees", "canopy", "wood", "woody"],
  ["cropland", "crop", "crops", "agriculture", "farmland"],
  ["imperviousness", "impervious", "imperv", "sealed", "built", "urban"],
  ["snow", "swe", "ice", "glacier"],
  ["water", "lake", "lakes", "river", "rivers", "surface_water"],
  ["geology", "lithology", "bedrock", "rock"],
  ["ph", "phh2o", "acidity"],
  ["soc", "organic_carbon", "ocd", "ocs", "carbon"],
  ["bulk_density", "bd", "bdod"],
  ["ksat", "conductivity", "permeability"],
  ["awc", "aws", "field_capacity", "available_water"],
  ["population", "people", "inhabitants"],
  ["drought", "pdsi", "deficit", "aridity"],
  ["slope", "gradient", "steepness"],
];

/** Shorter synonyms count only as whole words: "et" is in "wetland", "lc" in many ids. */
const SHORTEST_PART = 4;

/** How well a dataset matches a word: in its id or a variable, in its name, elsewhere; a part of a word or a synonym counts half. */
const POINTS = { id: 8, name: 6, all: 3 } as const;

/** The texts of a dataset that a word can occur in. */
type Texts = Readonly<Record<keyof typeof POINTS, string>>;

/** Lower case, with one `_` between words. */
const simple = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_|_$/g, "");

function textsOf({ id, name, description, provider, variables }: Dataset): Texts {
  const facts = variables.flatMap((one) => [one.name, one.units, one.description]);
  return {
    id: simple([id, ...variables.map((one) => one.name)].join(" ")),
    name: simple(name),
    all: simple([provider, description, ...facts].join(" ")),
  };
}

/** A word of a search, and the words that mean the same. */
interface SearchWord {
  readonly word: string;
  readonly synonyms: readonly string[];
}

function pointsOf(texts: Texts, { word, synonyms }: SearchWord): number {
  const own = pointsOfForm(texts, word, 1);
  if (own > 0) return own;
  return Math.max(0, ...synonyms.map((one) => pointsOfForm(texts, one, SHORTEST_PART) / 2));
}

/** Points of one form of a word, which counts as a part of a word from a length on. */
function pointsOfForm(texts: Texts, word: string, shortestPart: number): number {
  const places = Object.keys(POINTS) as (keyof typeof POINTS)[];
  const points = places.map((place) => {
    const text = texts[place];
    if (`_${text}_`.includes(`_${word}_`)) return POINTS[place];
    return word.length >= shortestPart && text.includes(word) ? POINTS[place] / 2 : 0;
  });
  return Math.max(...points);
}

function wordsOf(text: string): readonly SearchWord[] {
  let joined = text.toLowerCase();
  // Names of two words, as people write them: "land use" is one word.
  for (const word of SYNONYMS.flat())
    if (word.includes("_")) joined = joined.replaceAll(word.replaceAll("_", " "), word);
  return joined
    .split(/\s+/)
    .map(simple)
    .filter((word) => word !== "")
    .map((word) => ({ word, synonyms: SYNONYMS.find((group) => group.includes(word)) ?? [] }));
}

/**
 * The datasets that have all words of a text, or a synonym of each (rain finds precipitation, dem finds elevation), in their id,
 * provider, name, description, variables or units. Best matches first; equal ones keep their order.
 *
 * @param datasets in any order, as `Cas.datasets` lists them
 * @param text words in any case, separated by spaces; a text without letters and digits keeps all datasets
 */
export function searchDatasets<Found extends Dataset>(
  datasets: readonly Found[],
  text: string,
): readonly Found[] {
  const words = wordsOf(text);
  if (words.length === 0) return datasets;
  return datasets
    .map((dataset) => {
      const texts = textsOf(dataset);
      const points = words.map((word) => pointsOf(texts, word));
      return { dataset, points: points.includes(0) ? 0 : points.reduce((sum, one) => sum + one) };
    })
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .map(({ dataset }) => dataset);
}
