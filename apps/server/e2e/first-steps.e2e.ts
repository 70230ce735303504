import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { desk, useApp } from "./use-app.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

const app = useApp();

/** Whether two elements share a pixel. */
const overlap = (page: Page, one: string, other: string): Promise<boolean> =>
  page.evaluate(
    ([first = "", second = ""]) => {
      const [a, b] = [first, second].map((selector) =>
        document.querySelector(selector)?.getBoundingClientRect(),
      );
      if (a === undefined || b === undefined)
        throw new TypeError(`${first} or ${second} is missing`);
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    },
    [one, other],
  );

/** The pixel of a position in the picture of the map, which is in Web Mercator with a width of 100,000 for the world. */
const pixelOf = (page: Page, longitude: number, latitude: number): Promise<[number, number]> =>
  page.locator(".map-picture").evaluate(
    (svg, [lon = 0, lat = 0]): [number, number] => {
      const sine = Math.sin((lat * Math.PI) / 180);
      const [x, y] = [0.5 + lon / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)].map(
        (one) => 100_000 * one,
      );
      const at = new DOMPoint(x, y).matrixTransform(
        (svg as SVGSVGElement).getScreenCTM() ?? undefined,
      );
      return [at.x, at.y];
    },
    [longitude, latitude],
  );

it("shows a map before any interaction, and the live map in its place after the first", async () => {
  const context = await app.browser.newContext(desk);
  const page = await context.newPage();
  const drawn = page.waitForResponse(/map-picture.*\.svg/);
  await page.goto(app.url);
  expect((await drawn).status()).toBe(200);
  const picture = page.getByRole("img", { name: /^Map of the counties/ });
  await picture.waitFor();
  expect(await page.locator(".map").count()).toBe(0);
  await expectAccessible(page);
  const raleigh = await pixelOf(page, -78.65, 35.79);

  await page.mouse.move(5, 5);
  await page.locator('.map[aria-busy="false"]').waitFor();
  await expect.poll(() => picture.count()).toBe(0);
  // The same place: what the picture had there, the live map has.
  await page.mouse.move(...raleigh);
  await expect.poll(() => page.locator(".map-tip").allInnerTexts()).toEqual(["Wake, NC"]);
  await context.close();
});

it.each([
  ["a desktop", desk],
  ["a phone", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
] as const)(
  "one click shows an example with a coloured map, a table and what to do next on %s",
  async (_name, options) => {
    await using opened = await openPage(app.browser, app.url, options);
    const { page, messages } = opened;
    await page.getByRole("button", { name: "See an example" }).click();
    await page.getByText("Done: 482 of 482 values").last().waitFor();
    await page.getByText("This is an example.").waitFor();
    expect(await page.getByRole("columnheader").allInnerTexts()).toContainEqual(
      expect.stringMatching(/mean of precipitation,\s+Dec 1999\s+mm\/month/),
    );
    await page.locator(".legend").waitFor();
    await page.locator('.map[aria-busy="false"]').waitFor();
    expect(await overlap(page, ".legend", ".drawing-tools")).toBe(false);
    expect(await overlap(page, ".legend", ".maplibregl-ctrl-top-right")).toBe(false);
    // The legend of seventeen classes is the tallest.
    await page.getByLabel("Colours show").selectOption({ index: 1 });
    expect(await overlap(page, ".legend", ".drawing-tools")).toBe(false);
    expect(await overlap(page, ".legend", ".maplibregl-ctrl-top-right")).toBe(false);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "start with your own areas" }).click();
    await page.getByText("Removed 241 areas.").waitFor();
    expect(messages).toEqual([]);
  },
);

it.each([360, 768, 1280])(
  "legend, drawing tools, their hint, zoom buttons and tip do not cover each other in %i pixels",
  async (width) => {
    await using opened = await openPage(app.browser, app.url, { viewport: { width, height: 800 } });
    const { page } = opened;
    await page.getByRole("button", { name: "See an example" }).click();
    await page.getByText("Done: 482 of 482 values").last().waitFor();
    await page.locator('.map[aria-busy="false"]').waitFor();
    // The tool with the longest hint.
    const tool = page.getByRole("button", { name: "Add what lies in a box" });
    await tool.click();
    await page.locator(".drawing-hint").waitFor();
    const options = page.getByLabel("Colours show").locator("option");
    const count = await options.count();
    expect(count).toBeGreaterThan(10);
    for (let index = 0; index < count; index += 1) {
      await page.getByLabel("Colours show").selectOption({ index });
      for (const other of [".drawing-tools", ".drawing-hint", ".maplibregl-ctrl-top-right"])
        expect([index, other, await overlap(page, ".legend", other)]).toEqual([
          index,
          other,
          false,
        ]);
    }
    expect(await overlap(page, ".drawing-hint", ".maplibregl-ctrl-top-right")).toBe(false);
    // Without a tool the tip shows the area of the focused row.
    await tool.click();
    await page.locator(".results-table tbody tr").first().focus();
    await page.locator(".map-tip").waitFor();
    for (const other of [".drawing-tools", ".legend", ".maplibregl-ctrl-top-right"])
      expect([other, await overlap(page, ".map-tip", other)]).toEqual([other, false]);
  },
);

it("marks values as stale after a change of areas or question, and undoes the change", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await chooseCounties(page, "Wake, NC", "Orange, NC");
  await chooseDatasets(page, "precipitation");
  await ask(page);
  const stale = page.getByRole("status").filter({ hasText: "before its change" });
  expect(await stale.count()).toBe(0);
  await page.getByRole("button", { name: "Remove Orange, NC" }).click();
  await expect
    .poll(() => stale.allInnerTexts())
    .toEqual([expect.stringContaining("1 area removed")]);
  expect(await page.getByRole("rowheader", { name: "Orange, NC" }).innerText()).toContain(
    "removed",
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => stale.count()).toBe(0);
  expect(await page.getByRole("rowheader", { name: "Orange, NC" }).innerText()).toBe("Orange, NC");

  await page.getByLabel("Statistic of quantities").selectOption("sum");
  await expect
    .poll(() => stale.allInnerTexts())
    .toEqual([expect.stringContaining("another statistic or time")]);
  await page.getByRole("button", { name: "Return to the question of these values" }).click();
  await expect.poll(() => stale.count()).toBe(0);
  expect(await page.getByLabel("Statistic of quantities").inputValue()).toBe("mean");
  await page.getByLabel("Statistic of quantities").selectOption("sum");
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("columnheader", { name: /sum over cells of precipitation/ }).waitFor();
  expect(await stale.count()).toBe(0);
  expect(messages).toEqual([]);
});

it("reaches the statistic from the search for datasets with few presses of Tab", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await chooseDatasets(page, "precipitation");
  await page.getByLabel("Search datasets").focus();
  const statistic = page.getByLabel("Statistic of quantities");
  let presses = 0;
  while (!(await statistic.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Tab");
    presses += 1;
    expect(presses).toBeLessThanOrEqual(10);
  }
});

it("scrolls the page when a finger swipes over the map of a phone", async () => {
  await using opened = await openPage(app.browser, app.url, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const { page } = opened;
  await page.locator('.map[aria-busy="false"]').waitFor();
  const session = await page.context().newCDPSession(page);
  const before = page.url();
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x: 180, y }],
    });
  await touch("touchStart", 400);
  for (let y = 390; y >= 180; y -= 15) await touch("touchMove", y);
  await touch("touchEnd");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // The map has not moved: a moved map is in the URL.
  expect(page.url()).toBe(before);
});

it("says what the link does not hold", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  const lines = Array.from({ length: 200 }, (_, n) => `Gauge ${n}: ${-84 + n / 50}, 35`);
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill(lines.join("\n"));
  await page.getByRole("button", { name: "Add to the list" }).click();
  await chooseDatasets(page, "precipitation");
  await ask(page);
  await page.getByText("Take away").click();
  await page.getByText("This link does not hold your areas").waitFor();
  await expectAccessible(page);
  expect(messages).toEqual([]);
});
