import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, openPage } from "./browser.ts";
import { desk, useApp } from "./use-app.ts";

const app = useApp();

const list = (page: Page) => page.getByRole("list", { name: "Areas" }).getByRole("listitem");

it("adds, renames and removes typed places and explains faults, all by keyboard", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
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

it("does not add a point with latitude first before the user has chosen, and swaps it", async () => {
  await using opened = await openPage(app.browser, app.url, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  const field = page.getByLabel("Coordinates, GeoJSON or WKT");
  await field.fill("Raleigh: 35.78, -78.64");
  await field.press("Enter");
  const doubt = page.getByRole("alert").filter({ hasText: "Latitude may come first" });
  await doubt
    .getByText("longitude 35.78 and latitude -78.64, near a pole; the other way round")
    .waitFor();
  expect(await list(page).count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Swap and add" }).click();
  await page.getByText("Raleigh joined the list.").waitFor();
  await page.getByText("Shape of Raleigh as text").click();
  expect(await page.getByLabel("Corners, one on each line").inputValue()).toBe("-78.64, 35.78");

  await field.fill("Pole: 35.78, -78.64");
  await field.press("Enter");
  await page.getByRole("button", { name: "Add as typed" }).click();
  await expect.poll(() => list(page).count()).toBe(2);
  expect(messages).toEqual([]);
});

it("changes the shape of an area as text by keyboard, and explains faults", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  await page.getByRole("radio", { name: "Type" }).check();
  await page.getByLabel("Coordinates, GeoJSON or WKT").fill("Field: -79, 35, -78, 36");
  await page.keyboard.press("Enter");
  await page.getByText("Shape of Field as text").focus();
  await page.keyboard.press("Enter");
  const corners = page.getByLabel("Corners, one on each line");
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

it("renders few rows for 5,000 areas, and filters all of them", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page } = opened;
  const lines = Array.from(
    { length: 5000 },
    (_, n) => `POINT (${-84 + n / 1000} ${34 + n / 2000})`,
  );
  await page.getByRole("radio", { name: "File" }).check();
  await page.getByLabel("Choose a file").setInputFiles({
    name: "gauges.wkt",
    mimeType: "text/plain",
    buffer: Buffer.from(lines.join("\n")),
  });
  await page.getByRole("button", { name: "Add 5,000 areas" }).click();
  await page.getByRole("heading", { name: "5,000 areas" }).waitFor();
  expect(await list(page).count()).toBeLessThan(40);
  expect(await list(page).first().getAttribute("aria-setsize")).toBe("5000");
  await page.getByLabel("Filter areas").fill("gauges-4999");
  await expect
    .poll(() => list(page).allInnerTexts())
    .toEqual([expect.stringContaining("gauges-4999")]);
});

it("draws and edits polygons, and picks counties in a box", async () => {
  await using opened = await openPage(app.browser, app.url, desk);
  const { page, messages } = opened;
  const map = page.getByRole("region", { name: "Map" }).first();
  // The map loads at the first interaction.
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
  // The URL holds the outline, so it changes too.
  await expect.poll(() => page.url()).not.toBe(before);

  await page.getByRole("button", { name: "Add what lies in a box" }).click();
  await click(450, 200);
  await click(520, 260);
  await page.getByText(/\d+ areas picked/).waitFor();
  expect(await list(page).count()).toBeGreaterThan(1);
  await expectAccessible(page);
  expect(messages).toEqual([]);
});
