import { CasError } from "@cas/models";

/** The parts of a variable that types show. */
export interface TypedVariable {
  /** Its name. */
  readonly name: string;
  /** Its unit. */
  readonly units?: string | undefined;
}

/** The parts of a dataset that types show; a `Dataset` is one. */
export interface TypedDataset {
  /** `{provider}:{dataset}`. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** Its variables. */
  readonly variables?: readonly TypedVariable[] | undefined;
  /** Size of a cell, metres. */
  readonly resolution_m?: number | undefined;
}

/** Options of {@link datasetTypes}. */
export interface DatasetTypesOptions {
  /**
   * The package that the types belong to; default `@cas/client`. Name the one that your project depends on itself: it may
   * also be `@cas/models`, `@cas/engine` or `@cas/api`.
   */
  readonly module?: string | undefined;
}

/** Most datasets; an editor gets slow with more ids. */
const MOST_DATASETS = 100_000;
/** Most characters of the comment of a dataset. */
const LONGEST_COMMENT = 300;

/**
 * The text of a declaration file with the ids of datasets, from which editors complete `dataset_ids`. Any other id is still
 * accepted, because catalogs differ. The ids are sorted, so that the file changes only when the catalog does.
 *
 * @param datasets of one catalog, e.g. `cas.datasets()`; of an id that repeats, the last counts
 * @throws CasError invalid_response for more than 100,000 datasets
 * @example
 * await writeFile("cas-datasets.d.ts", await datasetTypes(cas.datasets()));
 */
export async function datasetTypes(
  datasets: Iterable<TypedDataset> | AsyncIterable<TypedDataset>,
  { module = "@cas/client" }: DatasetTypesOptions = {},
): Promise<string> {
  const byId = new Map<string, TypedDataset>();
  for await (const dataset of datasets) {
    byId.set(dataset.id, dataset);
    if (byId.size > MOST_DATASETS)
      throw new CasError({
        errorType: "invalid_response",
        message: `The catalog has more than ${MOST_DATASETS} datasets`,
      });
  }
  const name = JSON.stringify(module);
  const members = [...byId.values()].toSorted(byIdOrder).map(memberOf);
  return [
    "// The datasets that editors suggest. Written by cas-types from a catalog; do not edit.",
    `import type {} from ${name};`,
    "",
    `declare module ${name} {`,
    "  interface DatasetIds {",
    ...members,
    "  }",
    "}",
    "",
  ].join("\n");
}

/** By code units, the same on every machine. */
const byIdOrder = (one: TypedDataset, other: TypedDataset): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);

function memberOf({ id, name, variables = [], resolution_m }: TypedDataset): string {
  const measured = variables.map((one) => (one.units ? `${one.name} (${one.units})` : one.name));
  const details = [...measured, ...(resolution_m === undefined ? [] : [`${resolution_m} m`])];
  const comment = commentText(details.length === 0 ? name : `${name}: ${details.join(", ")}`);
  return `    /** ${comment} */\n    ${literal(id)}: ${literal(name)};`;
}

/** A string of TypeScript. */
const literal = (text: string): string => JSON.stringify(text);

/** One line that does not end a comment: the words are those of a stranger. */
function commentText(text: string): string {
  const line = text
    .replaceAll(/[\p{Control}\p{Separator}\s]+/gu, " ")
    .replaceAll("*/", "* /")
    .trim();
  return line.length > LONGEST_COMMENT ? `${line.slice(0, LONGEST_COMMENT).trimEnd()}…` : line;
}
