/** A value of a column that can be a name or an id. */
export type Label = string | number;

type Labels = Readonly<Record<string, Label>>;

/** Usual names of columns that hold names. */
const NAMES = /^(name|title|label|station_?name|gauge_?name|basin_?name|name_?\w{0,3}|\w*name)$/i;
/** Usual names of columns that hold ids, in common collections of catchments and counties. */
const IDS =
  /^(id|gauge_?id|hru_?id|hybas_?id|basin_?id|station_?id|site_?no|site_?id|geoid|huc\d*|comid|grdc_?no|gagei?d?|fid|\w*_id|objectid)$/i;

/** Columns that hold ids or names of stations: they are taken for ids where no column has a surer name. */
const STATIONS = /^(sites?|stations?|gau?ges?|gau?ge_?n(o|um|umber)|station_?n(o|um|umber))$/i;

/** The columns that every feature has, in the order of the first feature. */
function sharedColumns(features: readonly Labels[]): readonly string[] {
  const [first = {}] = features;
  return Object.keys(first).filter((name) => features.every((one) => Object.hasOwn(one, name)));
}

/** The column that most likely holds a name. */
export function guessNameColumn(features: readonly Labels[]): string | undefined {
  const wordy = sharedColumns(features).filter((name) =>
    features.some((one) => typeof one[name] === "string"),
  );
  return wordy.find((name) => /^name$/i.test(name)) ?? wordy.find((name) => NAMES.test(name));
}

/** The column that most likely holds an id: with a usual name, and different for each feature. */
export function guessIdColumn(features: readonly Labels[]): string | undefined {
  const columns = sharedColumns(features);
  const isUnique = (name: string): boolean =>
    new Set(features.map((one) => String(one[name]))).size === features.length;
  return (
    columns.find((name) => IDS.test(name) && isUnique(name)) ??
    columns.find((name) => STATIONS.test(name) && isUnique(name))
  );
}
