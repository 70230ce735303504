import type { BatchAttributeResponse } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { desk, useApp } from "./use-app.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

const app = useApp();

/** The response of the HTTP API, which the page must agree with. */
async function extract(ids: string[], dataset_ids: string[], aggregation: string) {
  const counties = await readCounties();
  const geometries = ids.map((id) => counties.find((county) => county.id === id)?.geometry);
  const response = await fetch(`${app.url}/api/v1/extract/batch`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ geometries, dataset_ids, aggregation }),
  });
  return ((await response.json()) as BatchAttributeResponse).responses;
}

const row = (page: Page, area: string) => page.getByRole("row").filter({ hasText: area });
/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 20 && !(await hasFocus()); presses++)
    await page.keyboard.press("Tab");
  expect(await hasFocus()).toBe(true);
}

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const rounded = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });
const ALL = ["precipitation", "temperature", "land cover", "climate class", "elevation"];

describe.each([
  ["a phone", { width: 360, height: 740 }, "light"],
  ["a desktop", { width: 1440, height: 900 }, "dark"],
] as const)("on %s", (_name, viewport, colorScheme) => {
  it("shows the values of two counties and five datasets", async () => {
    await using opened = await openPage(app.browser, app.url, { viewport, colorScheme });
    const { page, messages } = opened;
    await expectAccessible(page);
    await chooseCounties(page, "Wake, NC", "Orange, NC");
    await chooseDatasets(page, ...ALL);
    await page.getByText("2 areas × 5 datasets: 10 values").waitFor();
    await expectAccessible(page);
    await ask(page);

    await page.getByRole("heading", { name: "2 areas, 5 datasets" }).waitFor();
    const ids = ["maurer:precipitation", "maurer:temperature"];
    const [wake] = await extract(["37183"], ids, "mean");
    const text = await row(page, "Wake, NC").innerText();
    for (const { value } of wake?.results ?? [])
      expect(text).toContain(number.format(Number(value)));
    expect(text).toMatch(/woody savanna[\s\S]*63\.3/);
    expect(text).toMatch(/✓ good|good/);
    expect(text).toMatch(/no data[\s\S]*missing[\s\S]*0%/);
    await page.getByText("1 warning", { exact: true }).click();
    await page.getByText("hardly any valid cell").waitFor();
    await page.getByRole("button", { name: "Orange, NC", exact: true }).waitFor();

    await expectNoOverflow(page);
    await expectAccessible(page);
    for (const tab of ["Distribution", "Over time", "Compare"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByRole("tabpanel", { name: tab }).waitFor();
      await expectNoOverflow(page);
      await expectAccessible(page);
    }
    expect(messages).toEqual([]);
  });
});

it("sorts rows by a column in both directions, and colours the map by any column", async () => {
  await using opened = await openPage(app.browser, app.url);
  const { page } = opened;
  await chooseCounties(page, "Wake, NC", "Banks, GA", "Orange, NC");
  await chooseDatasets(page, "precipitation", "land cover");
  await ask(page);
  const names = () => page.getByRole("rowheader").allInnerTexts();
  expect(await names()).toEqual(["Wake, NC", "Banks, GA", "Orange, NC"]);
  await page.getByRole("button", { name: "Area", exact: true }).click();
  expect(await names()).toEqual(["Banks, GA", "Orange, NC", "Wake, NC"]);
  const answers = await extract(["37183", "13011", "37135"], ["maurer:precipitation"], "mean");
  const values = answers.map(({ results }) => Number(results[0]?.value));
  const driestFirst = ["Wake, NC", "Banks, GA", "Orange, NC"].toSorted(
    (a, b) =>
      (values[["Wake, NC", "Banks, GA", "Orange, NC"].indexOf(a)] ?? 0) -
      (values[["Wake, NC", "Banks, GA", "Orange, NC"].indexOf(b)] ?? 0),
  );
  await page.getByRole("button", { name: "Dec 1999" }).click();
  expect(await names()).toEqual(driestFirst.toReversed());
  await page.getByRole("button", { name: "Dec 1999" }).click();
  expect(await names()).toEqual(driestFirst);
  expect(await page.getByRole("columnheader", { name: "Dec 1999" }).getAttribute("aria-sort")).toBe(
    "ascending",
  );
  const legend = page.locator(".legend");
  expect(await legend.innerText()).toContain(`${rounded.format(Math.max(...values))} mm/month`);
  await legend.getByLabel("Colours show").selectOption({
    label:
      "share of class 13 (urban) of land cover, 2019, % – MODIS MCD12C1 v006 land cover 2019 (IGBP), 5 km",
  });
  expect(await legend.innerText()).toMatch(/0\.0\s+100\.0%/);
});

it("adds and removes a county by clicks on the map, and shows its name", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const canvas = page.getByRole("region", { name: "Map", exact: true });
  await canvas.waitFor();
  // The centre of the map is the centre of the counties, so there is one once they are rendered.
  const tip = page.locator(".map-tip");
  await expect
    .poll(async () => {
      await canvas.hover({ position: { x: 300, y: 300 } });
      await canvas.hover({ position: { x: 480, y: 400 } });
      return tip.count();
    })
    .toBe(1);
  const name = await tip.innerText();
  await canvas.click({ position: { x: 480, y: 400 } });
  const listed = page.getByRole("button", { name: `Remove ${name}` });
  await listed.waitFor();
  await canvas.click({ position: { x: 480, y: 400 } });
  await expect.poll(() => listed.count()).toBe(0);
  expect(messages).toEqual([]);
});

it("extracts values for thousands of areas, with only visible rows in the document", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const points = Array.from(
    { length: 5000 },
    (_, n) => `POINT (${-84.9 + n / 600} ${33.1 + n / 1300})`,
  );
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles({
    name: "gauges.wkt",
    mimeType: "text/plain",
    buffer: Buffer.from(points.join("\n")),
  });
  await page.getByRole("button", { name: "Add 5,000 areas" }).click();
  await chooseDatasets(page, "precipitation", "temperature");
  await page.getByText("5,000 areas × 2 datasets: 10,000 values").waitFor();
  await ask(page);
  await page.getByText("Done: 10,000 of 10,000 values").last().waitFor();
  expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("5002");
  expect(await page.getByRole("rowheader").count()).toBeLessThan(60);
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.getByText(/^\d,?\d* areas have both: correlation/).waitFor();
  await page.getByRole("tab", { name: "Distribution" }).click();
  await page.getByRole("img", { name: /^Histogram of mean of precipitation/ }).waitFor();
  expect(messages).toEqual([]);
});

it("extracts months one by one, and shows them over time", async () => {
  await using opened = await openPage(app.browser, app.url);
  const { page, messages } = opened;
  await chooseCounties(page, "Wake, NC");
  await chooseDatasets(page, "temperature");
  await page.getByLabel("Statistic of quantities").selectOption("max");
  await page
    .getByRole("combobox", { name: "Time", exact: true })
    .selectOption("a time range, month by month");
  await page.getByText("1 area × 1 dataset × up to 12 steps: 12 values").waitFor();
  await page.getByRole("combobox", { name: "From" }).selectOption("1999-06");
  await page.getByRole("combobox", { name: "To", exact: true }).selectOption("1999-08");
  await page.getByText("up to 3 steps: 3 values").waitFor();
  await ask(page);
  const headers = await page.getByRole("columnheader").allInnerTexts();
  expect(headers.join(" ")).toMatch(/Jun 1999[\s\S]*Jul 1999[\s\S]*Aug 1999/);
  await page.getByRole("tab", { name: "Over time" }).click();
  await page
    .getByRole("img", { name: /temperature .* over 3 time steps of 1 areas, Jun 1999 to Aug 1999/ })
    .waitFor();
  expect(messages).toEqual([]);
});

it("totals a year, and says in every place what the values are", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await chooseCounties(page, "Wake, NC");
  await chooseDatasets(page, "precipitation", "temperature");
  await page
    .getByRole("combobox", { name: "Time", exact: true })
    .selectOption({ label: "a time range, as totals or means of years, seasons…" });
  await page.getByText("gets the mean: total does not fit the unit").waitFor();
  await page
    .getByText(
      "For Wake, NC: the mean of precipitation (maurer), total of each year, 1999; the mean of temperature (maurer), mean of each year, 1999.",
    )
    .waitFor();
  await ask(page);
  // The total of the guide of statistics: twelve times the mean month.
  await expect.poll(() => row(page, "Wake, NC").innerText()).toMatch(/1,326[\s\S]*good/);
  const headers = await page.getByRole("columnheader").allInnerTexts();
  expect(headers.join(" ").replaceAll(/\s+/g, " ")).toMatch(
    /total over 1999 of the mean of precipitation mm\/year .* mean over 1999 of the mean of temperature °C/,
  );
  const legend = page.locator(".legend");
  expect(await legend.innerText()).toMatch(
    /total over 1999 of the mean of precipitation[\s\S]*mm\/year/,
  );
  await page.getByRole("row").filter({ hasText: "Wake, NC" }).hover();
  await expect
    .poll(() => page.locator(".map-tip").innerText())
    .toMatch(/Wake, NC\s*1,326 mm\/year\s*total over 1999 of the mean of precipitation/);
  await expectAccessible(page);

  // A link holds the statistic, and so does the code.
  await page.getByLabel("A value for").selectOption({ label: "each season (DJF, MAM, JJA, SON)" });
  await page.getByText("1 area × 2 datasets × up to 5 steps: 10 values").waitFor();
  await ask(page);
  await page.getByText("Done: 10 of 10 values").last().waitFor();
  await expect.poll(() => page.url()).toContain("over=total~season");
  await page.getByText("Take away").click();
  expect(await page.getByLabel("Program").inputValue()).toContain(
    '"time_statistic":{"statistic":"total","by":"season"}',
  );
  await page.getByRole("tab", { name: "Over time" }).click();
  await page
    .getByRole("img", {
      name: /^total of the mean of precipitation, mm\/season of .* DJF 1999 to DJF 2000/,
    })
    .waitFor();
  expect(messages).toEqual([]);
});

it("offers only statistics that fit", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await chooseDatasets(page, "precipitation", "land cover");
  const optionsOf = (label: string) => page.getByLabel(label).getByRole("option").allInnerTexts();
  expect(await optionsOf("Statistic of quantities")).not.toContain("share of each class");
  expect(await optionsOf("Statistic of classes")).not.toContain("mean");
});

it("extracts a value for a typed point and explains faults, all by keyboard", async () => {
  await using opened = await openPage(app.browser, app.url);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Counties" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("-84.2, 136.6");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/latitude/i);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Gauge: -84.2, 36.6");
  await page.keyboard.press("Enter");
  await page.getByLabel("Search datasets").focus();
  await page.keyboard.type("srtm m");
  await page.getByText("1 found").waitFor();
  await tabTo(page, page.getByRole("checkbox", { name: /SRTM/ }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Gauge, 1 dataset" }).waitFor();
  await expect.poll(() => row(page, "Gauge").innerText()).toMatch(/388[\s\S]*good/);
  expect(messages).toEqual([]);
});
