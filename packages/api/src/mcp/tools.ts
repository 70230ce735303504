import {
  AttributeResponse,
  BatchAttributeResponse,
  type BatchExtractInput,
  BatchExtractParameters,
  type CallOptions,
  type Cas,
  CasError,
  Dataset,
  DatasetsQuery,
  LooseExtractInput,
  LooseGeometryInput,
  nextOffset,
  ProviderListResponse,
  ProvidersQuery,
  requestObject,
  searchDatasets,
} from "@cas/models";
import * as z from "zod";

/** A question of CAS as a tool. */
interface Tool {
  /** Its name in the protocol. */
  readonly name: string;
  /** Its name for people. */
  readonly title: string;
  /** What an assistant has to know to choose it. */
  readonly description: string;
  /** Checks its arguments. */
  readonly inputSchema: z.ZodType;
  /** The form of its results. */
  readonly outputSchema: z.ZodType;
  /** Calls a source with checked arguments. */
  readonly call: (cas: Cas, args: unknown, options: CallOptions) => Promise<object>;
}

function tool<Args extends z.ZodType>(
  definition: Omit<Tool, "call" | "inputSchema"> & {
    readonly inputSchema: Args;
    readonly call: (cas: Cas, args: z.output<Args>, options: CallOptions) => Promise<object>;
  },
): Tool {
  return definition as unknown as Tool;
}

/** Most geometries of a call, and most datasets of a page: an assistant reads all of an answer. */
const MOST = 100;
/** Most datasets that a search looks through; the catalog of CAS 0.4.0 has 430. */
const MAX_CATALOG = 10_000;

const SearchQuery = DatasetsQuery.extend({
  text: z
    .string()
    .max(200)
    .nullish()
    .describe("Words that all must occur, or synonyms of them, e.g. rainfall, or copernicus dem."),
  limit: z.int().min(1).max(MOST).default(20).describe(`Most datasets to return, 1 to ${MOST}.`),
  offset: z.int().min(0).default(0).describe("How many matching datasets to skip."),
});

const FoundDataset = z.object({
  id: z.string().describe("What extract and batch_extract take in dataset_ids."),
  name: z.string().describe("Name for people."),
  variable: z.string().nullable().describe("Name of the variable."),
  units: z.string().nullable().describe("Unit of its values."),
  resolution_m: z.number().describe("Size of a cell, metres."),
  temporal_type: z.string().describe("How the values follow time."),
});

const FoundDatasets = z.object({
  total: z.int().describe("How many datasets match."),
  datasets: z.array(FoundDataset).describe("Best matches first."),
});

const DatasetName = requestObject({
  dataset_id: z.string().max(300).describe("The dataset, {provider}:{dataset}."),
});

const SmallBatch = (BatchExtractParameters as unknown as z.ZodObject).extend({
  geometries: z
    .array(LooseGeometryInput)
    .min(1)
    .max(MOST)
    .describe(`1 to ${MOST} geometries or Features, degrees (lon, lat).`),
}) as unknown as typeof BatchExtractInput;

/** The tools, in the order in which an assistant needs them. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: "search_datasets",
    title: "Search datasets",
    description:
      "Finds raster datasets by words and filters. Returns ids, variables, units and cell sizes; describe_dataset has the rest.",
    inputSchema: SearchQuery,
    outputSchema: FoundDatasets,
    call: async (cas, { text, limit, offset, ...filters }, options) => {
      const found = searchDatasets(await allDatasets(cas, filters, options), text ?? "");
      return { total: found.length, datasets: found.slice(offset, offset + limit).map(summary) };
    },
  }),
  tool({
    name: "describe_dataset",
    title: "Describe a dataset",
    description:
      "All metadata of a dataset: variables with units, classes and plausible ranges, time coverage, bounding box, licence, citation.",
    inputSchema: DatasetName,
    outputSchema: Dataset,
    call: async (cas, { dataset_id }, options) => {
      const [slug = ""] = dataset_id.split(":", 1);
      const { datasets } = await cas.datasets({ provider: slug, limit: 1000 }, options);
      const dataset = datasets.find(({ id }) => id === dataset_id);
      if (dataset !== undefined) return dataset;
      throw new CasError({
        errorType: "not_found",
        message: `No dataset has the id ${JSON.stringify(dataset_id)}; search_datasets finds ids`,
      });
    },
  }),
  tool({
    name: "list_providers",
    title: "List providers",
    description: "One page of the providers of datasets, by slug.",
    inputSchema: ProvidersQuery,
    outputSchema: ProviderListResponse,
    call: (cas, query, options) => cas.providers(query, options),
  }),
  tool({
    name: "extract",
    title: "Values over one geometry",
    description:
      "Statistics of one or more datasets at a point or over a polygon (GeoJSON, degrees, longitude before latitude): mean, median, min, max, std, sum, majority, minority, unique, or the distribution of classes. Categorical data give the majority instead of a mean.",
    inputSchema: LooseExtractInput,
    outputSchema: AttributeResponse,
    call: (cas, request, options) => cas.extract(request, options),
  }),
  tool({
    name: "batch_extract",
    title: "Values over many geometries",
    description: `The same over 1 to ${MOST} geometries; the responses are in their order.`,
    inputSchema: SmallBatch,
    outputSchema: BatchAttributeResponse,
    call: (cas, request, options) => cas.batchExtract(request, options),
  }),
];

/** The datasets that pass filters, of all pages. */
async function allDatasets(
  cas: Cas,
  filters: Omit<z.input<typeof DatasetsQuery>, "limit" | "offset">,
  options: CallOptions,
): Promise<readonly Dataset[]> {
  const all: Dataset[] = [];
  let offset: number | undefined = 0;
  while (offset !== undefined && all.length < MAX_CATALOG) {
    const page = await cas.datasets({ ...filters, limit: 1000, offset }, options);
    all.push(...page.datasets);
    offset = nextOffset(page);
  }
  return all;
}

const summary = ({ id, name, variables, resolution_m, temporal }: Dataset): object => ({
  id,
  name,
  variable: variables[0]?.name ?? null,
  units: variables[0]?.units ?? null,
  resolution_m,
  temporal_type: temporal.temporal_type,
});
