import { readFileSync } from "node:fs";
import { createHttpApi } from "@cas/api/http";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import type { Document } from "./openapi-facts.ts";

/** The OpenAPI document of the service 0.4.0, recorded by python/record_contract.py. */
export const serviceDocument: Document = JSON.parse(
  readFileSync(new URL("../contract/fixtures/openapi.json", import.meta.url), "utf8"),
) as Document;

/** The OpenAPI document of CAS's HTTP API in this repository. */
export async function ourDocument(): Promise<Document> {
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const response = await createHttpApi(cas).request("/openapi.json");
  return (await response.json()) as Document;
}
