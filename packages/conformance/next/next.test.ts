import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { launchBrowser } from "@cas/server/e2e/launch-browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleServer, startExample } from "./example-server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["turbopack", "webpack"] as const)("the example for Next.js, by %s", (bundler) => {
  let server: ExampleServer;
  beforeAll(async () => {
    server = await startExample(bundler);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("renders the counties and the catalog on the server", async () => {
    const html = await (await fetch(server.url)).text();
    expect(html.replaceAll("<!-- -->", "")).toContain("5 datasets over 241 counties");
    for (const text of ["Wake (NC)", "SRTM elevation around the Jacksboro fault, 90 m"])
      expect(html).toContain(text);
  });

  it("computes every dataset from the traced rasters, as the engine does", async () => {
    await using engine = await CasEngine.open({ catalog: sampleCatalog });
    await using client = new CasClient(`${server.url}/cas`);
    const { datasets } = await engine.datasets();
    const wake = (await readCounties()).find(({ properties }) => properties.name === "Wake");
    const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
    for (const geometry of [point, wake?.geometry ?? point]) {
      const request = { geometry, dataset_ids: datasets.map(({ id }) => id) };
      const valuesOf = async (cas: CasEngine | CasClient) =>
        (await cas.extract(request)).results.map((one) => [one.dataset_id, one.value, one.quality]);
      expect(await valuesOf(client)).toEqual(await valuesOf(engine));
    }
  });

  it("keeps the error of CAS over both route handlers", async () => {
    await using client = new CasClient(`${server.url}/cas`);
    await expect(client.provider("nope")).rejects.toMatchObject({ errorType: "not_found" });
    const input = encodeURIComponent(JSON.stringify({ id: "nope" }));
    const response = await fetch(`${server.url}/api/trpc/county?input=${input}`);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { error: { message: "There is no county nope", data: { cas: { error_type: "not_found" } } } },
    ]);
  });

  describe("in Chromium", () => {
    let page: Page;
    const messages: string[] = [];
    const hosts = new Set<string>();
    beforeAll(async () => {
      page = await browser.newPage();
      page.on("console", (message) => messages.push(message.text()));
      page.on("pageerror", (error) => messages.push(error.message));
      page.on("request", (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(server.url);
    });
    const value = (): Promise<string> => page.locator(".value").innerText();

    it("shows the value of a county and its months", async () => {
      await expect.poll(value).toBe("110.5 mm/month");
      await expect.poll(() => page.locator("figure li").count()).toBe(12);
      expect(await page.locator("figure li").nth(8).innerText()).toMatch(/512\.7\s+Sep/);
    });

    it("shows the classes of a land cover by share", async () => {
      await page.getByLabel("Dataset").selectOption("mcd12c1:land_cover");
      await expect.poll(value).toBe("woody savanna");
      expect(await page.locator("tbody tr").first().innerText()).toMatch(/woody savanna\s+63\.3%/);
    });

    it("shows the value of a point", async () => {
      await page.getByLabel("A point").check();
      await page.getByLabel("Longitude").fill("-84.2");
      await page.getByLabel("Latitude").fill("36.6");
      await page.getByLabel("Dataset").selectOption("srtm:elevation");
      await expect.poll(value).toBe("388 m");
    });

    it("says that a place has no value", async () => {
      await page.getByLabel("A county").check();
      await expect.poll(value).toBe("No value here");
    });

    it("logs nothing and asks no other host", () => {
      expect(messages).toEqual([]);
      expect([...hosts]).toEqual([server.url]);
    });

    it("shows the message of CAS for a place that does not exist", async () => {
      await page.getByLabel("A point").check();
      await page.getByLabel("Latitude").fill("136");
      await expect
        .poll(() => page.locator(".answer[role=alert]").innerText())
        .toContain("latitude 136 is outside -90 to 90");
    });
  });

  it("prints no error", () => {
    expect(server.output()).not.toMatch(/error/i);
  });
});
