import type { Label } from "./checked-file.ts";

type Labels = Readonly<Record<string, Label>>;

/** Usual names of properties that hold names. */
const NAMES = /^(name|title|label|station_?name|gauge_?name|basin_?name|name_?\w{0,3}|\w*name)$/i;
/** Usual names of properties that hold ids, in common collections of catchments and counties. */
const IDS =
  /^(id|gauge_?id|hru_?id|hybas_?id|basin_?id|station_?id|site_?no|site_?id|geoid|huc\d*|comid|grdc_?no|gagei?d?|fid|\w*_id|objectid)$/i;

/** The properties that every feature has, in the order of the first feature. */
export function sharedProperties(features: readonly Labels[]): readonly string[] {
  const [first = {}] = features;
  return Object.keys(first).filter((name) => features.every((one) => Object.hasOwn(one, name)));
}

/** The property that most likely holds a name. */
export function guessNameProperty(features: readonly Labels[]): string | undefined {
  const wordy = sharedProperties(features).filter((name) =>
    features.some((one) => typeof one[name] === "string"),
  );
  return wordy.find((name) => /^name$/i.test(name)) ?? wordy.find((name) => NAMES.test(name));
}

/** The property that most likely holds an id: with a usual name, and different for each feature. */
export function guessIdProperty(features: readonly Labels[]): string | undefined {
  return sharedProperties(features).find(
    (name) =>
      IDS.test(name) && new Set(features.map((one) => String(one[name]))).size === features.length,
  );
}
