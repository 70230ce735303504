import { expect, it } from "vitest";
import { sendJson } from "../../../test/stac-server.ts";
import { startTestServer } from "../../../test/test-server.ts";
import { AllowedHosts } from "../../source/http/allowed-hosts.ts";
import { HttpClient } from "../../source/http/http-client.ts";
import { SasSigner } from "./sas-token.ts";
import { neverAborted } from "../../../test/never-aborted.ts";

it("asks for a token once, and for another a minute before it expires", async () => {
  let [now, given] = [0, 0];
  await using server = await startTestServer((_request, response) => {
    given += 1;
    const expiry = new Date(now + 45 * 60_000).toISOString();
    sendJson(response, { token: `sig=${given}`, "msft:expiry": expiry });
  });
  await using http = new HttpClient();
  const url = new URL(`${server.url}/token`);
  const access = http.within(new AllowedHosts([url]));
  const signer = new SasSigner(url, access, { now: () => now });
  const sign = async () =>
    (await signer.sign(new URL("https://example.com/a.tif?x=1"), neverAborted)).href;
  expect(await Promise.all([sign(), sign()])).toEqual([
    "https://example.com/a.tif?x=1&sig=1",
    "https://example.com/a.tif?x=1&sig=1",
  ]);
  now = 44 * 60_000 - 1;
  expect(await sign()).toContain("sig=1");
  now = 44 * 60_000;
  expect(await sign()).toContain("sig=2");
  expect(given).toBe(2);
});
