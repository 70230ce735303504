import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";
import { Dataset } from "./dataset.ts";
import { ProviderSummary } from "./provider.ts";

const page = {
  total: z.int().describe("How many items match, on all pages."),
  limit: z.int().describe("Most items on a page, as requested."),
  offset: z.int().describe("How many matching items come before this page."),
  count: z.int().describe("Number of items on this page."),
};

/** One page of providers. */
export const ProviderListResponse = responseObject({
  ...page,
  providers: z.array(ProviderSummary).describe("The providers, by slug."),
}).meta({ title: "ProviderListResponse" });
export type ProviderListResponse = z.infer<typeof ProviderListResponse>;

/** One page of datasets. */
export const DatasetListResponse = responseObject({
  ...page,
  datasets: z.array(Dataset).describe("The datasets, by provider."),
}).meta({ title: "DatasetListResponse" });
export type DatasetListResponse = z.infer<typeof DatasetListResponse>;
