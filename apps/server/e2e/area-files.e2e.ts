import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countiesFile } from "@cas/sample-data";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { positionOf } from "./map-position.ts";
import { desk, useApp } from "./use-app.ts";

const app = useApp();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-areas-"));
});
afterAll(() => rm(folder, { recursive: true }));

const list = (page: Page) => page.getByRole("list", { name: "Areas" }).getByRole("listitem");

/** The path of a file written by GDAL. */
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/areas/test/fixtures/${name}`, import.meta.url));

/** Chooses a file with this content. */
async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(path);
}

it("checks a file: adds valid features under the chosen names, and lists faulty ones with a fix", async () => {
  await using opened = await openPage(app.browser, app.url, {
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
  });
  const { page, messages } = opened;
  const counties = JSON.parse(await readFile(countiesFile, "utf8")) as { features: unknown[] };
  const faulty = {
    type: "Feature",
    properties: { geoid: "1", name: "Far East", state: "XX" },
    geometry: { type: "Point", coordinates: [281.4, 35] },
  };
  const content = JSON.stringify({ ...counties, features: [...counties.features, faulty] });
  await chooseFile(page, "basins.geojson", content);
  await page.getByText("241 areas can be used, 1 area cannot").waitFor();
  await page.getByText(/Row 242 \(Far East\)/).waitFor();
  await page.getByText(/subtract 360 from those above 180/).waitFor();
  await page.getByText(/Row \d+ \(Franklin\)/).waitFor();
  await page.getByLabel("Name from").selectOption("state");
  await page.getByText("The first will be called “TN”").waitFor();
  await page.getByLabel("Name from").selectOption("name");
  await expectAccessible(page);
  await expectNoOverflow(page);
  await page.getByRole("button", { name: "Add 241 areas" }).click();
  await page.getByRole("heading", { name: "241 areas" }).waitFor();

  await page.getByLabel("Filter areas").fill("wake");
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringMatching(/Wake[\s\S]*37183/)]);
  await page.getByRole("button", { name: "Remove the 1 shown" }).click();
  await page.getByRole("heading", { name: "240 areas" }).waitFor();
  expect(messages).toEqual([]);
});

it.each([
  ["counties.zip", "Add 3 areas"],
  ["counties.fgb", "Add 3 areas"],
  ["counties.kml", "Add 3 areas"],
  ["counties.kmz", "Add 3 areas"],
  ["counties.gpkg", "Add 3 areas"],
])("reads %s in a worker", async (name, action) => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(fixture(name));
  await page.getByRole("button", { name: action }).click();
  await expect.poll(() => list(page).count()).toBe(3);
  expect(messages).toEqual([]);
});

it("reads the chosen layer of a GeoPackage; only the worker may compile WebAssembly", async () => {
  await using opened = await openPage(app.browser, app.url, {
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
  });
  const { page, messages } = opened;
  const policies = new Map<string, string>();
  page.on("response", (response) => {
    const name = new URL(response.url()).pathname;
    policies.set(name, response.headers()["content-security-policy"] ?? "");
  });
  await page.reload();
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(fixture("layers.gpkg"));
  const layer = page.getByRole("combobox", { name: "Layer" });
  await page.getByText("3 areas can be used").waitFor();
  expect(await layer.getByRole("option").allInnerTexts()).toEqual([
    "counties (3 areas)",
    "gauges (3 areas)",
  ]);
  await layer.focus();
  await layer.selectOption("gauges (3 areas)");
  await page.getByText("3 areas can be used").waitFor();
  // The select keeps the focus while the other layer is read.
  expect(await layer.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectAccessible(page);
  await expectNoOverflow(page);
  await page.getByRole("button", { name: "Add 3 areas" }).click();
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual(
      ["Orange", "Wake", "Scott"].map(
        (name) => expect.stringMatching(new RegExp(`${name}[^]*point`)) as string,
      ),
    );
  const allowed = [...policies].filter(([, policy]) => policy.includes("wasm-unsafe-eval"));
  expect(allowed.map(([name]) => name)).toEqual([expect.stringMatching(/area-file\.worker/)]);
  expect(messages).toEqual([]);
});

it("accepts a file dropped anywhere on the page", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["POINT (-78.64 35.78)"], "gauge.wkt"));
    return transfer;
  });
  const header = page.getByRole("banner");
  await header.dispatchEvent("dragover", { dataTransfer: files });
  await page.getByText("Drop the file to add its areas").waitFor();
  await header.dispatchEvent("drop", { dataTransfer: files });
  await page.getByRole("button", { name: "Add 1 area" }).click();
  await expect.poll(() => list(page).allInnerTexts()).toEqual([expect.stringContaining("gauge-1")]);
  expect(await page.getByText("Drop the file to add").count()).toBe(0);
  expect(messages).toEqual([]);
});

it("shows a file on the map, where its areas can be picked", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(fixture("counties.gpkg"));
  await page.getByRole("button", { name: "Pick on the map" }).click();
  await page.getByText("counties.gpkg is on the map").waitFor();
  expect(await list(page).count()).toBe(0);
  const map = page.getByRole("region", { name: "Map", exact: true });
  await page.locator('.map[aria-busy="false"]').waitFor();
  const position = await positionOf(page, -78.65, 35.79);
  const tip = page.locator(".map-tip");
  await expect
    .poll(async () => {
      await map.hover({ position: { x: 200, y: 20 } });
      await map.hover({ position });
      return tip.allInnerTexts();
    })
    .toEqual(["Wake"]);
  await map.click({ position });
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringMatching(/Wake[^]*37183/)]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add all 3 areas" }).click();
  expect(await list(page).count()).toBe(3);
  expect(await page.getByText("is on the map").count()).toBe(0);
  expect(messages).toEqual([]);
});
