import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";
import { Dataset } from "./dataset.ts";

const summary = {
  slug: z.string().describe("Short name, the part of a dataset id before the colon."),
  name: z.string().describe("Name for people."),
  protocol: z.string().describe("How CAS reads the provider; free text, e.g. stac_cog or mirror."),
  base_url: z.string().describe("Address of the provider's own service or page."),
};

/** A provider without its datasets. */
export const ProviderSummary = responseObject(summary).meta({ title: "ProviderSummary" });
/** A provider without its datasets. */
export interface ProviderSummary {
  /** Short name, the part of a dataset id before the colon. */
  slug: string;
  /** Name for people. */
  name: string;
  /** How CAS reads the provider; free text, e.g. stac_cog or mirror. */
  protocol: string;
  /** Address of the provider's own service or page. */
  base_url: string;
}

/** A provider with the full metadata of its datasets. */
export const ProviderDetail = responseObject({
  ...summary,
  datasets: z.array(Dataset).default([]).describe("Its datasets."),
}).meta({ title: "ProviderDetail" });
/** A provider with the full metadata of its datasets. */
export interface ProviderDetail {
  /** Short name, the part of a dataset id before the colon. */
  slug: string;
  /** Name for people. */
  name: string;
  /** How CAS reads the provider; free text, e.g. stac_cog or mirror. */
  protocol: string;
  /** Address of the provider's own service or page. */
  base_url: string;
  /** Its datasets. */
  datasets: Dataset[];
}
