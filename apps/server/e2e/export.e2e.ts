import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { AttributeResponse, BatchAttributeResponse, Geometry } from "@cas/models";
import type { Download, Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { desk, useApp } from "./use-app.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

const app = useApp();

/** Requests two counties and two datasets, and opens the exports. */
async function askAndExport(page: Page): Promise<void> {
  await chooseCounties(page, "Wake, NC", "Orange, NC");
  await chooseDatasets(page, "precipitation", "land cover");
  await ask(page);
  await page.getByText("Take away").click();
}

/** Saves a format. Returns the file and its manifest. */
async function save(page: Page, label: string): Promise<{ file: Buffer; manifest: Manifest }> {
  const saved: Download[] = [];
  page.on("download", (download) => saved.push(download));
  await page.getByRole("button", { name: label }).click();
  await expect.poll(() => saved.length).toBe(2);
  page.removeAllListeners("download");
  const [file, manifest] = await Promise.all(saved.map(async (one) => readFile(await one.path())));
  if (file === undefined || manifest === undefined) throw new TypeError("Two files were saved");
  return { file, manifest: JSON.parse(manifest.toString()) as Manifest };
}

/** Waits until the map, which loads last, is idle. */
const mapIsIdle = (page: Page): Promise<void> => page.locator('.map[aria-busy="false"]').waitFor();

interface Manifest {
  readonly file: { readonly sha256: string; readonly rows: number };
  readonly service: { readonly api_version: string };
  readonly request: { readonly calls: readonly unknown[] };
  readonly datasets: readonly { readonly license: string; readonly sources: readonly string[] }[];
  readonly link: string;
}

it("saves files with the values of the service, and manifests with their origin", async () => {
  await using opened = await openPage(app.browser, app.url, { ...desk, acceptDownloads: true });
  const { page, messages } = opened;
  await askAndExport(page);
  await page.getByRole("button", { name: "CSV, a row an area" }).waitFor();
  await expectAccessible(page);
  await expectNoOverflow(page);

  const { file, manifest } = await save(page, "CSV, a row an area");
  expect(manifest.file.sha256).toBe(createHash("sha256").update(file).digest("hex"));
  expect(manifest).toMatchObject({
    file: { rows: 2 },
    service: { url: app.url, api_version: "0.4.0" },
    request: {
      calls: [
        { dataset_ids: ["maurer:precipitation"], aggregation: "mean" },
        { dataset_ids: ["mcd12c1:land_cover"], aggregation: "distribution" },
      ],
    },
  });
  for (const { license, sources } of manifest.datasets) {
    expect(license).not.toBe("");
    expect(sources).toEqual([expect.stringContaining("exact coverage")]);
  }

  const geojson = await save(page, "GeoJSON");
  const { features } = JSON.parse(geojson.file.toString()) as {
    features: { geometry: Geometry; properties: Record<string, unknown> }[];
  };
  const response = await fetch(`${app.url}/api/v1/extract/batch`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      geometries: features.map(({ geometry }) => geometry),
      dataset_ids: ["maurer:precipitation"],
    }),
  });
  const { responses } = (await response.json()) as BatchAttributeResponse;
  const valueOf = ({ results }: AttributeResponse): unknown => results[0]?.value;
  expect(
    features.map(({ properties }) => properties["maurer_precipitation_mean_1999_12_mm_per_month"]),
  ).toEqual(responses.map(valueOf));

  const parquet = await save(page, "GeoParquet");
  expect(parquet.file.subarray(0, 4).toString()).toBe("PAR1");
  expect(messages).toEqual([]);
});

it("copies the request as code", async () => {
  await using opened = await openPage(app.browser, app.url, {
    ...desk,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page, messages } = opened;
  await askAndExport(page);
  for (const [language, expected] of [
    ["TypeScript", 'new CasClient("http'],
    ["tRPC", "createTRPCClient<AppRouter>"],
    ["Python", "from cas.client import CASClient"],
    ["R", "library(httr2)"],
    ["curl", "/api/v1/extract/batch"],
  ] as const) {
    await page.getByRole("radio", { name: language, exact: true }).check();
    await page.getByRole("button", { name: "Copy the program" }).click();
    await page.getByText("Copied.").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(expected);
    expect(copied).toBe(await page.getByLabel("Program").inputValue());
  }
  expect(messages).toEqual([]);
});

it("a link reproduces areas, datasets, options and view", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill("Outlet: -78.64, 35.78");
  await page.getByRole("button", { name: "Add to the list" }).click();
  await page.getByRole("radio", { name: "Counties" }).check();
  await chooseCounties(page, "Wake, NC");
  await chooseDatasets(page, "precipitation");
  await page.getByLabel("Statistic of quantities").selectOption("max");
  await expect.poll(() => page.url()).toMatch(/stat=max/);
  await expect.poll(() => page.url()).toMatch(/datasets=maurer/);
  await page.getByLabel("Search datasets").fill("monthly");
  await page.getByRole("checkbox", { name: "cover my areas" }).check();
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect
    .poll(() => page.url())
    .toMatch(/find=text=monthly~coversAreas=yes&map=-\d+\.?\d*~\d+\.?\d*~\d/);
  await mapIsIdle(page);

  await using other = await openPage(app.browser, page.url(), desk);
  const areas = other.page.getByRole("list", { name: "Areas" }).getByRole("listitem");
  await expect
    .poll(() => areas.allInnerTexts())
    .toEqual([
      expect.stringMatching(/Outlet[\s\S]*point_-78.64_35.78/),
      expect.stringMatching(/Wake, NC[\s\S]*37183/),
    ]);
  await other.page.getByText("2 areas × 1 dataset: 2 values").waitFor();
  expect(await other.page.getByLabel("Statistic of quantities").inputValue()).toBe("max");
  expect(await other.page.getByLabel("Search datasets").inputValue()).toBe("monthly");
  await other.page.getByText("2 found").waitFor();
  // If the map had moved to the areas, its view would be missing from the URL.
  await mapIsIdle(other.page);
  expect(other.page.url()).toBe(page.url());
  expect(other.messages).toEqual([]);
});

it("a link to results reproduces them with their sorting and comparison", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await chooseCounties(page, "Wake, NC", "Banks, GA", "Orange, NC");
  await chooseDatasets(page, "precipitation", "temperature", "elevation");
  await ask(page);
  await page.getByRole("button", { name: "Area", exact: true }).click();
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.getByRole("combobox", { name: "Up", exact: true }).selectOption({
    label: "mean of elevation, m – SRTM elevation around the Jacksboro fault, 90 m",
  });
  await page.getByRole("tab", { name: "Table" }).click();
  await expect.poll(() => page.url()).toMatch(/asked=yes.*sort=up.*compare=maurer.*srtm/);

  await using other = await openPage(app.browser, page.url(), desk);
  await other.page.getByRole("heading", { name: "3 areas, 3 datasets" }).waitFor();
  expect(await other.page.getByRole("rowheader").allInnerTexts()).toEqual([
    "Banks, GA",
    "Orange, NC",
    "Wake, NC",
  ]);
  await other.page.getByRole("tab", { name: "Compare" }).click();
  expect(
    await other.page.getByRole("combobox", { name: "Up", exact: true }).inputValue(),
  ).toContain("srtm:elevation");
  expect(other.messages).toEqual([]);
});

it("Back changes the page and keeps the rest of the state; a pasted link changes everything", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("button", { name: "Providers" }).click();
  await expect.poll(() => page.url()).toMatch(/#page=providers$/);
  await page.goBack();
  await chooseCounties(page, "Wake, NC");
  await expect.poll(() => page.url()).toMatch(/#areas=c37183$/);
  await page.goForward();
  await expect.poll(() => page.url()).toMatch(/#areas=c37183&page=providers$/);
  await page.evaluate(() => {
    location.hash = "#areas=c37135&stat=max";
  });
  const areas = page.getByRole("list", { name: "Areas" }).getByRole("listitem");
  await expect.poll(() => areas.allInnerTexts()).toEqual([expect.stringContaining("Orange, NC")]);
  expect(await page.getByLabel("Statistic of quantities").inputValue()).toBe("max");
  expect(messages).toEqual([]);
});

it("stores many areas in the browser; another browser notes that, and any broken part of a link", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  const places = Array.from({ length: 300 }, (_, n) => `Gauge ${n}: ${-80 + n / 100}, 35`);
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill(places.join("\n"));
  await page.getByRole("button", { name: "Add to the list" }).click();
  await expect.poll(() => page.url()).toMatch(/stored=[0-9a-f]{32}/);
  await page.reload();
  await page.getByRole("heading", { name: "300 areas" }).waitFor();

  await using other = await openPage(
    app.browser,
    `${page.url()}&stat=best&datasets=nope%3Ax`,
    desk,
  );
  const alert = other.page.getByRole("alert").filter({ hasText: "kept only in the browser" });
  await alert.waitFor();
  await alert.getByText("“stat=best” of the link is not known here").waitFor();
  await alert.getByText("The catalog has no dataset “nope:x”").waitFor();
  await expectAccessible(other.page);
  await alert.getByRole("button", { name: "Dismiss" }).click();
  await alert.waitFor({ state: "detached" });
  expect(other.messages).toEqual([]);
});

it("opens the question of a manifest, with areas that are too long for a link, in another browser", async () => {
  await using opened = await openPage(app.browser, app.url, { ...desk, acceptDownloads: true });
  const { page } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  const lines = Array.from({ length: 120 }, (_, n) => `Gauge ${n}: ${-84 + n / 30}, 35.5`);
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill(lines.join("\n"));
  await page.getByRole("button", { name: "Add to the list" }).click();
  await chooseDatasets(page, "temperature");
  await page.getByLabel("Statistic of quantities").selectOption("max");
  await ask(page);
  // The manifest has the question of the values, not the one of the page now.
  await page.getByLabel("Statistic of quantities").selectOption("min");
  await page.getByText("Take away").click();
  const { manifest } = await save(page, "CSV, a row an area");

  await using other = await openPage(app.browser, app.url, desk);
  await other.page.getByRole("radio", { name: "File" }).check();
  await other.page.getByLabel("Choose a file").setInputFiles({
    name: "cas-1.csv.manifest.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(manifest)),
  });
  await other.page.getByRole("heading", { name: "120 areas, 1 dataset" }).waitFor();
  await other.page.getByText("Done: 120 of 120 values").last().waitFor();
  await other.page.getByRole("columnheader", { name: /max of temperature/ }).waitFor();
  expect(other.messages).toEqual([]);
});
