import { isCasError } from "@cas/models";
import { expect, it } from "vitest";
import { CasClient } from "../client.ts";

it("a wrong option of the call is thrown, not reported for every geometry", async () => {
  await using cas = new CasClient("http://127.0.0.1:9");
  const geometries = [{ type: "Point", coordinates: [0, 0] }] as const;
  const stream = cas.batchExtractStream({ geometries, dataset_ids: ["a:b"] }, { timeout: -1 });
  const error: unknown = await stream.next().catch((reason: unknown) => reason);
  expect(isCasError(error, "validation_error") && error.message).toMatch(/^timeout must be/);
});
