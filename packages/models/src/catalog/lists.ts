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
/** One page of providers. */
export interface ProviderListResponse {
  /** How many items match, on all pages. */
  total: number;
  /** Most items on a page, as requested. */
  limit: number;
  /** How many matching items come before this page. */
  offset: number;
  /** Number of items on this page. */
  count: number;
  /** The providers, by slug. */
  providers: ProviderSummary[];
}

/** One page of datasets. */
export const DatasetListResponse = responseObject({
  ...page,
  datasets: z.array(Dataset).describe("The datasets, by provider."),
}).meta({ title: "DatasetListResponse" });
/** One page of datasets. */
export interface DatasetListResponse {
  /** How many items match, on all pages. */
  total: number;
  /** Most items on a page, as requested. */
  limit: number;
  /** How many matching items come before this page. */
  offset: number;
  /** Number of items on this page. */
  count: number;
  /** The datasets, by provider. */
  datasets: Dataset[];
}
