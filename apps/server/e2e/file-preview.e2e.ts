import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { positionOf } from "./map-position.ts";
import { desk, useApp } from "./use-app.ts";
import { pixelsOf } from "./visual/pixels.ts";
import { ask, chooseDatasets } from "./workbench-page.ts";

const app = useApp();

/** The path of a file written by GDAL. */
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/areas/test/fixtures/${name}`, import.meta.url));

const list = (page: Page) => page.getByRole("list", { name: "Areas" }).getByRole("listitem");
const review = (page: Page) => page.getByRole("group", { name: /^What .* holds$/ });
const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

async function choose(page: Page, file: string | ReturnType<typeof textFile>): Promise<void> {
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(file);
}

/** The colour of a preview on a light page. */
const PREVIEW = [0x6b, 0x3f, 0xa0] as const;

/** The box of the pixels of the map in the colour of a preview, as shares of its width and height; undefined without any. */
async function previewBox(page: Page): Promise<readonly number[] | undefined> {
  await page.locator('.map[aria-busy="false"]').waitFor();
  const { width, height, data } = pixelsOf(await page.locator(".map").screenshot());
  const found: (readonly [number, number])[] = [];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const isPreview = PREVIEW.every(
      (one, index) => Math.abs(one - (data[4 * pixel + index] ?? 0)) < 24,
    );
    if (isPreview) found.push([(pixel % width) / width, Math.floor(pixel / width) / height]);
  }
  if (found.length < 10) return undefined;
  const [xs, ys] = [found.map(([x]) => x), found.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

it("previews a Shapefile without .cpg, whose encoding is chosen by keyboard, and then its names", async () => {
  await using opened = await openPage(app.browser, app.url, { ...desk, colorScheme: "light" });
  const { page, messages } = opened;
  await choose(page, fixture("counties-latin1.zip"));
  await page.getByText("3 areas can be used; the map shows them").waitFor();
  await expect.poll(() => previewBox(page)).toBeDefined();
  expect(await list(page).count()).toBe(0);
  await review(page).getByText("3 polygons").waitFor();
  await review(page).getByText("84.78° W to 78.26° W, 35.52° N to 36.60° N").waitFor();
  await review(page).getByText("The text is not UTF-8: Windows-1252 is assumed").waitFor();
  await review(page).getByText("2 columns").click();
  await review(page).getByRole("row", { name: "name text Doña Ana" }).waitFor();

  await page.getByText(/^Coordinates: GCS_WGS_1984/).focus();
  await page.keyboard.press("Enter");
  const encoding = page.getByLabel("Encoding of text");
  await encoding.focus();
  await encoding.selectOption("Cyrillic (windows-1251)");
  await review(page).getByRole("row", { name: "name text Doсa Ana" }).waitFor();
  expect(await encoding.evaluate((element) => element === document.activeElement)).toBe(true);
  await encoding.selectOption("Western European (windows-1252)");
  await review(page).getByText("The first will be called “Doña Ana”").waitFor();
  await review(page).getByLabel("Name from").selectOption("geoid");
  await review(page).getByText("The first will be called “37135”").waitFor();
  await expectAccessible(page);
  await review(page).getByRole("button", { name: "Add 3 areas" }).press("Enter");
  await expect.poll(() => list(page).count()).toBe(3);
  await expect.poll(() => previewBox(page)).toBeUndefined();
  expect(messages).toEqual([]);
});

it("previews a GeoPackage in EPSG:5070 in its place", async () => {
  await using opened = await openPage(app.browser, app.url, { ...desk, colorScheme: "light" });
  const { page, messages } = opened;
  await choose(page, fixture("counties-albers.gpkg"));
  await page.getByText("Coordinates: NAD83 / Conus Albers (EPSG:5070), as the file says").waitFor();
  await review(page).getByText("84.78° W to 78.26° W, 35.52° N to 36.60° N").waitFor();
  // One of the counties is in the west of the first view, two are in the east.
  const [west, east] = await Promise.all([
    positionOf(page, -84.78, 36.4),
    positionOf(page, -78.26, 35.9),
  ]);
  const width = (await page.locator(".map").boundingBox())?.width ?? 0;
  await expect
    .poll(() => previewBox(page))
    .toEqual([
      expect.closeTo(west.x / width, 2),
      expect.any(Number),
      expect.closeTo(east.x / width, 2),
      expect.any(Number),
    ]);

  await expectAccessible(page);
  expect(messages).toEqual([]);
});

it("reads a file in another CRS as soon as it is chosen, and returns to the view before after a cancel", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await choose(page, fixture("counties-albers.gpkg"));
  await page.getByText(/^Coordinates: NAD83/).click();
  const crs = page.getByLabel("Coordinate reference system");
  await crs.fill("EPSG:0");
  await crs.press("Enter");
  await page.getByRole("alert").filter({ hasText: "EPSG:0" }).waitFor();
  expect(await crs.evaluate((element) => element === document.activeElement)).toBe(true);
  await crs.fill("EPSG:3857");
  await crs.press("Tab");
  await page.getByText("Coordinates: Web Mercator (EPSG:3857), as you said").waitFor();
  await review(page)
    .getByText(/° E, \d+\.\d+° N to/)
    .waitFor();
  // The map is there, and not at the counties.
  await page.locator('.map[aria-busy="false"]').waitFor();
  const wake = await positionOf(page, -78.65, 35.79);
  const map = page.locator(".map");
  await map.hover({ position: wake });
  expect(await page.locator(".map-tip").count()).toBe(0);
  await review(page).getByRole("button", { name: "Cancel" }).click();
  await expect
    .poll(async () => {
      await map.hover({ position: { x: wake.x - 60, y: 20 } });
      await map.hover({ position: wake });
      return page.locator(".map-tip").allInnerTexts();
    })
    .toEqual(["Wake, NC"]);
  expect(messages).toEqual([]);
});

it("notices a CSV with latitude first on a phone, and swaps it by one button", async () => {
  await using opened = await openPage(app.browser, app.url, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
  });
  const { page, messages } = opened;
  await choose(
    page,
    textFile("gauges.csv", "site_no,x,y\n02087500,35.65,-78.41\n02085070,36.07,-78.91\n"),
  );
  await page.getByRole("alert").filter({ hasText: "Latitude may come first" }).waitFor();
  await review(page)
    .getByText(/78\.9100° S to 78\.4100° S/)
    .waitFor();
  await expectAccessible(page);
  await expectNoOverflow(page);
  await page.getByRole("button", { name: "Read latitude first" }).click();
  await review(page).getByText("78.9100° W to 78.4100° W, 35.6500° N to 36.0700° N").waitFor();
  expect(await page.getByRole("alert").filter({ hasText: "Latitude" }).count()).toBe(0);
  await review(page).getByRole("button", { name: "See it on the map" }).click();
  await expect
    .poll(() => page.locator(".map-panel").evaluate((map) => map.getBoundingClientRect().top >= 0))
    .toBe(true);
  await review(page).getByRole("button", { name: "Add 2 areas" }).click();
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringContaining("02087500"), expect.stringContaining("02085070")]);
  expect(messages).toEqual([]);
});

it("previews a FlatGeobuf in UTM", async () => {
  await using opened = await openPage(app.browser, app.url, { ...desk, colorScheme: "light" });
  const { page, messages } = opened;
  await choose(page, fixture("counties-utm.fgb"));
  await page
    .getByText("Coordinates: WGS 84 / UTM zone 17N (EPSG:32617), as the file says")
    .waitFor();
  await review(page).getByText("84.78° W to 78.26° W, 35.52° N to 36.60° N").waitFor();
  await expect.poll(() => previewBox(page)).toBeDefined();
  // The format has UTF-8 by definition.
  await page.getByText(/^Coordinates: WGS 84/).click();
  expect(await page.getByLabel("Encoding of text").count()).toBe(0);
  expect(messages).toEqual([]);
});

it("shows the first 10,000 of more features, with the command for all", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const lines = Array.from({ length: 10_003 }, (_, n) => `${n},${-84 + n / 2000},35`);
  await choose(page, textFile("my sites.csv", ["id,lon,lat", ...lines].join("\n")));
  await page.getByText("of the first 10,000 features 10,000 areas can be used").waitFor();
  await page.getByText(/npx @cas\/cli extract 'my sites\.csv' -d DATASET/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add the first 10,000 areas" }).click();
  await page.getByRole("heading", { name: "10,000 areas" }).waitFor();
  expect(messages).toEqual([]);
});

it("offers to simplify an outline that a service refuses, before and after asking", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const ring = Array.from({ length: 12_000 }, (_, index) => {
    const angle = (2 * Math.PI * index) / 12_000;
    return [-78.6 + 0.4 * Math.cos(angle), 35.8 + 0.4 * Math.sin(angle)];
  });
  const feature = (name: string, coordinates: readonly unknown[]) => ({
    type: "Feature",
    properties: { name },
    geometry: { type: "Polygon", coordinates: [coordinates] },
  });
  const file = JSON.stringify({
    type: "FeatureCollection",
    features: [
      feature("Long", [...ring, ring[0]]),
      feature("Short", [...ring.filter((_, index) => index % 100 === 0), ring[0]]),
    ],
  });
  await choose(page, textFile("outlines.geojson", file));
  await page.getByText("An outline has more than 10,000 positions").waitFor();
  await page
    .getByText(/Row 1 \(Long\): 12,001 positions; simplified its area changes by -0\.0000\d+%/)
    .waitFor();
  await page.getByLabel("Simplify to 10,000 positions").uncheck();
  await page.getByRole("button", { name: "Add 2 areas" }).click();
  await chooseDatasets(page, "precipitation");
  await ask(page);
  // The other area has its value.
  await page.getByText("1 of 2 values, 1 failed").first().waitFor();
  await page.getByText(/failed for Long: Geometry too complex: 12001 vertices/).waitFor();
  await page.getByRole("button", { name: "Simplify to 10,000 positions and ask again" }).click();
  await page.getByText("Done: 2 of 2 values").first().waitFor();
  await page.getByText("1 warning").click();
  await page
    .getByText(/values are of simplified outlines, whose areas change by -0\.0000\d+%/)
    .waitFor();
  expect(await list(page).allInnerTexts()).toContainEqual(
    expect.stringMatching(/Long[^]*9,999 corners, area -0\.0000\d+% by simplifying/),
  );
  await expectAccessible(page);
  expect(messages).toEqual([]);
});
