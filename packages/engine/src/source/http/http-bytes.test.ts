import { expect, it, vi } from "vitest";
import { sendRange, startTestServer } from "../../../test/test-server.ts";
import { AllowedHosts } from "./allowed-hosts.ts";
import { HttpBytes } from "./http-bytes.ts";
import { HttpClient } from "./http-client.ts";
import { neverAborted } from "../../../test/never-aborted.ts";

const broken = vi.hoisted(() => new RangeError("Invalid array length"));
vi.mock("../coalesce-ranges.ts", () => ({
  coalesceRanges: () => {
    throw broken;
  },
}));

it("rejects waiting reads after a failure between two turns of the event loop", async () => {
  const file = new Uint8Array(100_000);
  await using server = await startTestServer((request, response) => {
    sendRange(request, response, file);
  });
  await using http = new HttpClient();
  const url = new URL(`${server.url}/a.tif`);
  const access = http.within(new AllowedHosts([url]));
  const bytes = await HttpBytes.open(
    { name: "a.tif", id: url.href, url: () => url },
    access,
    neverAborted,
  );
  const reads = [bytes.read(50_000, 10, neverAborted), bytes.read(90_000, 10, neverAborted)];
  for (const read of await Promise.allSettled(reads))
    expect(read).toMatchObject({
      status: "rejected",
      reason: {
        errorType: "upstream_error",
        message: "Cannot read a.tif: the engine failed unexpectedly (RangeError)",
        cause: broken,
      },
    });
});
