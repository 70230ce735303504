import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countiesFile } from "@cas/sample-data";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "../src/start-server.ts";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";

let browser: Browser;
let app: RunningServer;
let folder: string;
beforeAll(async () => {
  [browser, app, folder] = await Promise.all([
    launchBrowser(),
    startApp(),
    mkdtemp(join(tmpdir(), "cas-areas-")),
  ]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await rm(folder, { recursive: true });
});

const list = (page: Page) => page.getByRole("list", { name: "Areas" }).getByRole("listitem");
const desk = { viewport: { width: 1440, height: 900 } };

/** Where a file is that GDAL wrote. */
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../web/src/areas/files/fixtures/${name}`, import.meta.url));

/** Gives the page a file with this content. */
async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(path);
}

it("places are typed, wrong ones explained, renamed and removed, all by keyboard", async () => {
  await using opened = await openPage(browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Counties" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("35.78, -98.64");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "longitude first, latitude second" }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Outlet: 35.78N 78.64W");
  await page.keyboard.press("Enter");
  await page.getByText("Outlet joined the list.").waitFor();
  expect(await list(page).allInnerTexts()).toEqual([expect.stringMatching(/Outlet[\s\S]*point/)]);

  await page.getByRole("button", { name: "Rename Outlet" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Neuse at Clayton");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove Neuse at Clayton" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("No areas yet").waitFor();
  expect(messages).toEqual([]);
});

it("a file is checked: sound features join under chosen names, faulty ones are named with what to do", async () => {
  await using opened = await openPage(browser, app.url, {
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
  await page.getByText("241 areas can be asked about, 1 area cannot").waitFor();
  await page.getByText(/Feature 241 \(Far East\)/).waitFor();
  await page.getByText(/subtract 360 from those above 180/).waitFor();
  await page.getByText(/Feature \d+ \(Franklin\)/).waitFor();
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
])("%s is read in the browser's worker", async (name, action) => {
  await using opened = await openPage(browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(fixture(name));
  await page.getByRole("button", { name: action }).click();
  await expect.poll(() => list(page).count()).toBe(3);
  expect(messages).toEqual([]);
});

it("of a GeoPackage with several layers one is chosen; only the worker may compile WebAssembly", async () => {
  await using opened = await openPage(browser, app.url, {
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
  await page.getByText("3 areas can be asked about").waitFor();
  expect(await layer.getByRole("option").allInnerTexts()).toEqual([
    "counties (3 areas)",
    "gauges (3 areas)",
  ]);
  await layer.focus();
  await layer.selectOption("gauges (3 areas)");
  await page.getByText("3 areas can be asked about").waitFor();
  // What was chosen with the keyboard keeps the focus while the other layer is read.
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
  const may = [...policies].filter(([, policy]) => policy.includes("wasm-unsafe-eval"));
  expect(may.map(([name]) => name)).toEqual([expect.stringMatching(/area-file\.worker/)]);
  expect(messages).toEqual([]);
});

it("a file is dropped anywhere on the page", async () => {
  await using opened = await openPage(browser, app.url, desk);
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
  await expect.poll(() => list(page).allInnerTexts()).toEqual([expect.stringContaining("gauge-0")]);
  expect(await page.getByText("Drop the file to add").count()).toBe(0);
  expect(messages).toEqual([]);
});

it("a file is put on the map, and areas of it are picked there", async () => {
  await using opened = await openPage(browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles(fixture("counties.gpkg"));
  await page.getByRole("button", { name: "Pick on the map" }).click();
  await page.getByText("counties.gpkg is on the map").waitFor();
  expect(await list(page).count()).toBe(0);
  const map = page.getByRole("region", { name: "Map", exact: true });
  await page.locator('.map[aria-busy="false"]').waitFor();
  const box = await map.boundingBox();
  // The map shows 85 to 75.4 W and 33 to 37.1 N with an edge of 16 pixels around: Wake lies in it.
  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  const north = (latitude: number): number =>
    (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const middle = (north(33) + north(37.1)) / 2;
  const scale = Math.min((width - 32) / 9.6, (height - 32) / (north(37.1) - north(33)));
  const position = {
    x: width / 2 + scale * (-78.65 + 80.2),
    y: height / 2 - scale * (north(35.79) - middle),
  };
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

it("the shape of an area is changed as text, by keyboard, and wrong text explained", async () => {
  await using opened = await openPage(browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill("Field: -79, 35, -78, 36");
  await page.keyboard.press("Enter");
  await page.getByText("Shape of Field as text").focus();
  await page.keyboard.press("Enter");
  const corners = page.getByLabel("Corners, one a line");
  await corners.focus();
  expect(await corners.inputValue()).toBe("-79, 35\n-78, 35\n-78, 36\n-79, 36");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n-79.5, 135");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "Line 5: " }).waitFor();
  await corners.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("35.5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Field has its new shape.").waitFor();
  expect(await list(page).allInnerTexts()).toEqual([expect.stringContaining("5 corners")]);
  await expectAccessible(page);
  expect(messages).toEqual([]);
});

it("5,000 areas are a list of a few rows, which scrolls to the last", async () => {
  await using opened = await openPage(browser, app.url, desk);
  const { page } = opened;
  const lines = Array.from(
    { length: 5000 },
    (_, n) => `POINT (${-84 + n / 1000} ${34 + n / 2000})`,
  );
  await chooseFile(page, "gauges.wkt", lines.join("\n"));
  await page.getByRole("button", { name: "Add 5,000 areas" }).click();
  await page.getByRole("heading", { name: "5,000 areas" }).waitFor();
  expect(await list(page).count()).toBeLessThan(40);
  expect(await list(page).first().getAttribute("aria-setsize")).toBe("5000");
  await page.getByLabel("Filter areas").fill("gauges-4999");
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringContaining("gauges-4999")]);
});

it("polygons are drawn and edited, counties picked in a box", async () => {
  await using opened = await openPage(browser, app.url, desk);
  const { page, messages } = opened;
  const map = page.getByRole("region", { name: "Map" }).first();
  // The map comes when there is somebody at the page.
  await page.mouse.move(700, 300);
  await page.getByRole("button", { name: "Draw polygons" }).click();
  const click = async (x: number, y: number): Promise<void> => {
    await map.hover({ position: { x, y } });
    await map.click({ position: { x, y } });
  };
  for (const [x, y] of [
    [300, 150],
    [400, 150],
    [400, 250],
  ] as const)
    await click(x, y);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringMatching(/Drawn polygon 1[\s\S]*3 corners/)]);

  await page.getByRole("button", { name: "Edit the selected area" }).click();
  const box = await map.boundingBox();
  const at = (x: number, y: number): [number, number] => [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
  const before = page.url();
  await page.mouse.move(...at(380, 170));
  await page.mouse.down();
  await page.mouse.move(...at(430, 200), { steps: 8 });
  await page.mouse.up();
  // The address holds the outline: it changes with it.
  await expect.poll(() => page.url()).not.toBe(before);

  await page.getByRole("button", { name: "Add what lies in a box" }).click();
  await click(450, 200);
  await click(520, 260);
  await page.getByText(/\d+ areas picked/).waitFor();
  expect(await list(page).count()).toBeGreaterThan(1);
  await expectAccessible(page);
  expect(messages).toEqual([]);
});
