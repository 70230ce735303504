import { readFileSync } from "node:fs";
import { createHttpApi } from "@cas/api/http";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import type { Document } from "./openapi-facts.ts";

/** What the service 0.4.0 says of its API, recorded by python/record_contract.py. */
export const serviceDocument: Document = JSON.parse(
  readFileSync(new URL("../contract/fixtures/openapi.json", import.meta.url), "utf8"),
) as Document;

/** What CAS's HTTP API says of itself here. */
export async function ourDocument(): Promise<Document> {
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const answer = await createHttpApi(cas).request("/openapi.json");
  return (await answer.json()) as Document;
}
