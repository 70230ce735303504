import { stdout } from "node:process";
import { ourDocument, serviceDocument } from "./documents.ts";
import { OPENAPI_DIFFERENCES } from "./openapi-differences.ts";
import { openApiDifferences } from "./openapi-facts.ts";

/** Prints the differences between the OpenAPI document and the service's own, by reason; fails for one without a reason. */
const reasons = new Map(
  OPENAPI_DIFFERENCES.flatMap(({ why, differences }) => differences.map(({ at }) => [at, why])),
);
const byReason = Map.groupBy(
  openApiDifferences(serviceDocument, await ourDocument()),
  ({ at }) => reasons.get(at) ?? "NO REASON",
);
for (const [why, differences] of byReason) {
  stdout.write(`${why}\n`);
  for (const { at, service, ours } of differences)
    stdout.write(`  ${at}\n    service: ${service}\n    ours:    ${ours}\n`);
}
if (byReason.has("NO REASON")) process.exitCode = 1;
