import { type Dataset, searchDatasets } from "@cas/models";
import { usageError } from "../program/command-error.ts";

/** @throws CommandError for an id that the catalog does not have; it names those that are alike */
export function datasetById(datasets: readonly Dataset[], id: string): Dataset {
  const found = datasets.find((one) => one.id === id);
  if (found !== undefined) return found;
  const [provider = "", name = id] = id.split(":");
  const ofProvider = datasets.filter((one) => one.provider === provider);
  const alike = ofProvider.length > 0 ? ofProvider : searchDatasets(datasets, name);
  const shown = (alike.length > 0 ? alike : datasets).slice(0, 5).map((one) => one.id);
  throw usageError(
    `${id} is not a dataset of this source; \`cas datasets\` lists them, e.g. ${shown.join(", ")}.`,
  );
}
