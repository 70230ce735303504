import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, openPage } from "./browser.ts";
import { desk, useApp } from "./use-app.ts";
import { ask, chooseAllCounties, chooseCounties, chooseDatasets } from "./workbench-page.ts";

const app = useApp();

const tip = (page: Page) => page.locator(".map-tip");
const focusedPosition = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-position"));

it("highlights the focused row on the map and in the list; arrow keys move between rows", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await chooseAllCounties(page);
  await chooseDatasets(page, "precipitation");
  await ask(page);
  await page.mouse.move(2, 2);
  // From the last button of the header, Tab moves to one row.
  await page.getByRole("button", { name: "Dec 1999" }).focus();
  await page.keyboard.press("Tab");
  const names = page.getByRole("rowheader");
  const [first, second] = await names.allInnerTexts();
  await expect.poll(() => tip(page).innerText()).toContain(`${first}`);
  const listed = page.getByRole("list", { name: "Areas" }).locator(".lit");
  expect(await listed.innerText()).toContain(`${first}`);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => tip(page).innerText()).toContain(`${second}`);
  expect(await page.locator(".results-table tr.lit").innerText()).toContain(`${second}`);
  await page.keyboard.press("End");
  await expect.poll(() => focusedPosition(page)).toBe("241");
  await page.keyboard.press("Home");
  await expect.poll(() => focusedPosition(page)).toBe("1");
  // The sticky headers do not hide the row.
  const [head, row] = await Promise.all([
    page.locator(".results-table thead").boundingBox(),
    page.locator(".results-table tr:focus").boundingBox(),
  ]);
  expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect.poll(() => tip(page).count()).toBe(0);
  expect(messages).toEqual([]);
});

it("a warning leads to the rows of its areas, from any tab", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await chooseAllCounties(page);
  await chooseDatasets(page, "precipitation");
  await ask(page);
  await page.getByRole("tab", { name: "Distribution" }).click();
  await page.getByText("1 warning", { exact: true }).click();
  await page.getByRole("button", { name: "Norfolk, VA", exact: true }).click();
  await expect
    .poll(() => page.locator(".results-table tr:focus").allInnerTexts())
    .toEqual([expect.stringMatching(/Norfolk, VA[\s\S]*partial/)]);
  await expect.poll(() => tip(page).innerText()).toContain("Norfolk, VA");
  expect(messages).toEqual([]);
});

it("shows a line and a name for each of few areas over time", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await chooseCounties(page, "Wake, NC", "Orange, NC");
  await chooseDatasets(page, "temperature");
  await page
    .getByRole("combobox", { name: "Time", exact: true })
    .selectOption("a time range, month by month");
  await ask(page);
  await page.getByRole("tab", { name: "Over time" }).click();
  const wake = page.getByRole("tabpanel").getByRole("button", { name: "Wake, NC" });
  await wake.focus();
  await expect.poll(() => page.locator(".series.lit").count()).toBe(1);
  await expectAccessible(page);
  expect(messages).toEqual([]);
});

it("highlights the focused area of the list in every chart", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  await chooseAllCounties(page);
  await chooseDatasets(page, "precipitation", "temperature");
  await ask(page);
  await page.mouse.move(2, 2);
  for (const [tab, mark] of [
    ["Distribution", ".rug.lit"],
    ["Compare", ".dot.lit"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    await page.locator(".plot svg").waitFor();
    expect(await page.locator(mark).count()).toBe(0);
    await page
      .getByRole("button", { name: /^Rename / })
      .first()
      .focus();
    await expect.poll(() => page.locator(mark).count()).toBe(1);
  }
});
