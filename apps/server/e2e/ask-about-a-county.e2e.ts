import type { AttributeResponse } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../src/start-server.ts";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";

let browser: Browser;
let app: RunningServer;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** What CAS's own HTTP API says of Wake: the page must say the same. */
async function extractWake(dataset_ids: string[], aggregation: string): Promise<AttributeResponse> {
  const wake = (await readCounties()).find(({ id }) => id === "37183");
  const answer = await fetch(`${app.url}/api/v1/extract`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ geometry: wake?.geometry, dataset_ids, aggregation }),
  });
  return (await answer.json()) as AttributeResponse;
}

const row = (page: Page, dataset: string) => page.getByRole("row").filter({ hasText: dataset });
const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

describe.each([
  ["a phone", { width: 360, height: 740 }, "light"],
  ["a desk", { width: 1440, height: 900 }, "dark"],
] as const)("on %s", (_name, viewport, colorScheme) => {
  it("a user picks Wake, ticks the five datasets, asks and reads the values", async () => {
    await using opened = await openPage(browser, app.url, { viewport, colorScheme });
    const { page, messages } = opened;

    await page.getByLabel("Search counties").fill("wake");
    await page.getByRole("radio", { name: "Wake, NC" }).check();
    const datasets = page.getByRole("group", { name: "Datasets" }).getByRole("checkbox");
    await expect.poll(() => datasets.count()).toBe(5);
    for (const dataset of await datasets.all()) await dataset.check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ask" }).click();

    await page.getByRole("heading", { name: "Wake, NC" }).waitFor();
    await page.getByText("5 of 5 datasets answered.").waitFor();
    const { results } = await extractWake(["maurer:precipitation", "maurer:temperature"], "mean");
    for (const { dataset_id, value, units } of results) {
      const text = await row(page, dataset_id).innerText();
      expect(text).toContain(`${number.format(value as number)} ${units}`);
      expect(text).toContain("good");
      expect(text).toContain("100%");
      expect(text).toContain("Dec 1999");
    }
    const classes = await row(page, "mcd12c1:land_cover").innerText();
    expect(classes).toMatch(/woody savanna\s+63\.3%/);
    expect(classes).toMatch(/urban\s+20\.4%/);
    expect(await row(page, "koppen_geiger:climate_class").innerText()).toMatch(/temperate\s+100%/);
    expect(await row(page, "srtm:elevation").innerText()).toMatch(/no data[\s\S]*missing[\s\S]*0%/);
    await page.getByText("srtm:elevation: coverage 0% below minimum threshold (30%)").waitFor();

    await expectNoOverflow(page);
    await expectAccessible(page);
    expect(messages).toEqual([]);
  });
});

it("a county is picked on the map, and its name is shown", async () => {
  await using opened = await openPage(browser, app.url, { viewport: { width: 1440, height: 900 } });
  const { page, messages } = opened;
  const canvas = page.getByRole("region", { name: "Map" }).first();
  await canvas.waitFor();
  // The middle of the map is the middle of the counties: one lies there once they are drawn.
  const tip = page.locator(".map-tip");
  await expect
    .poll(async () => {
      await canvas.hover({ position: { x: 300, y: 200 } });
      await canvas.hover({ position: { x: 480, y: 200 } });
      return tip.count();
    })
    .toBe(1);
  const name = await tip.innerText();
  await canvas.click({ position: { x: 480, y: 200 } });
  expect(await page.getByRole("radio", { name }).isChecked()).toBe(true);
  expect(messages).toEqual([]);
});

it("a point is typed and answered, a wrong one explained, all by keyboard", async () => {
  await using opened = await openPage(browser, app.url);
  const { page, messages } = opened;
  await page.getByLabel("Longitude").focus();
  await page.keyboard.type("-84.2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("136.6");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("alert").innerText()).toBe("Latitude must lie between -90 and 90.");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("36.6");
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press("Tab");
  expect(
    await page
      .getByLabel("Search datasets")
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
  await page.keyboard.type("srtm m");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    if (
      await page
        .getByRole("button", { name: "Ask" })
        .evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "-84.2, 36.6 (lon, lat)" }).waitFor();
  await expect
    .poll(() => row(page, "srtm:elevation").innerText())
    .toMatch(/388 m[\s\S]*good[\s\S]*1 cell/);
  expect(messages).toEqual([]);
});

it("statistic and dates are part of the question", async () => {
  await using opened = await openPage(browser, app.url);
  const { page } = opened;
  await page.getByLabel("Longitude").fill("-78.64");
  await page.getByLabel("Latitude").fill("35,78");
  await page.getByRole("button", { name: "Use this point" }).click();
  await page.getByLabel("Search datasets").fill("temperature");
  await page.getByRole("checkbox").check();
  await page.getByLabel("Statistic").selectOption("max");
  await page.getByLabel("From", { exact: true }).fill("1999-06-01");
  expect(await page.getByText("Give both dates or none.").isVisible()).toBe(true);
  await page.getByLabel("To", { exact: true }).fill("1999-08-31");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect.poll(() => row(page, "maurer:temperature").innerText()).toMatch(/max[\s\S]*3 cells/);
});
