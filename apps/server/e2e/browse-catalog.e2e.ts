import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { startApp, startUpstream } from "./test-servers.ts";
import { useApp } from "./use-app.ts";
import { chooseCounties } from "./workbench-page.ts";

const app = useApp();

describe.each([
  ["a phone", { width: 360, height: 740 }, "dark"],
  ["a desktop", { width: 1440, height: 900 }, "light"],
] as const)("on %s", (_name, viewport, colorScheme) => {
  it("filters datasets, shows their details, and chooses one on the page of its provider", async () => {
    await using opened = await openPage(app.browser, app.url, { viewport, colorScheme });
    const { page, messages } = opened;
    await page.getByText("5 found").waitFor();
    await page.getByText("Filters").click();
    await page.getByLabel("In time").selectOption({ label: "monthly (2)" });
    await page.getByText("2 found").waitFor();
    // Options count what the other filters leave, so that no option leads to an empty list.
    expect(await page.getByLabel("Variable").innerText()).toMatch(
      /any variable\s+precipitation \(1\)\s+temperature \(1\)$/,
    );
    await page.getByRole("button", { name: "About Maurer monthly precipitation" }).click();
    const details = page.getByRole("region", { name: "About Maurer monthly precipitation" });
    expect(await details.innerText()).toMatch(/Freely available[\s\S]*Journal of Climate 15/);
    expect(await details.innerText()).toContain("1999-01-01 to 1999-12-31");
    await expectAccessible(page);
    await expectNoOverflow(page);

    await details.getByRole("button", { name: "All of maurer" }).click();
    await page.getByRole("heading", { name: /Maurer et al/ }).waitFor();
    await page.getByRole("checkbox", { name: /temperature/ }).check();
    await expectAccessible(page);
    await expectNoOverflow(page);
    await page.getByRole("button", { name: "All providers" }).click();
    await page.getByLabel("Search providers").fill("srtm");
    await expect.poll(() => page.getByRole("listitem").count()).toBe(1);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Workbench" }).click();
    await page.getByText("1 of 5 chosen").waitFor();
    expect(messages).toEqual([]);
  });
});

it("hides datasets that do not cover the areas", async () => {
  await using opened = await openPage(app.browser, app.url);
  const { page } = opened;
  await chooseCounties(page, "Wake, NC");
  await page.getByText("5 found").waitFor();
  await page.getByLabel("cover my areas").check();
  await page.getByText("4 found").waitFor();
  expect(await page.getByRole("checkbox", { name: /SRTM/ }).count()).toBe(0);
});

it("moves through hundreds of datasets by keyboard, with few of them in the document", async () => {
  await using upstream = await startUpstream(() => undefined, 430);
  await using large = await startApp({ CAS_BASE_URL: upstream.url });
  await using opened = await openPage(app.browser, large.url);
  const { page, messages } = opened;
  await page.getByText("430 found").waitFor();
  const rows = page.getByRole("group", { name: "Datasets" }).getByRole("listitem");
  expect(await rows.count()).toBeLessThan(30);
  await page.getByRole("checkbox", { name: "Laboratory d000" }).focus();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("ArrowDown");
    const number = String(presses + 1).padStart(3, "0");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.title))
      .toBe(`Laboratory d${number}`);
  }
  await page.keyboard.press("Space");
  await page.getByText("1 of 430 chosen").waitFor();
  await page.getByLabel("chosen only").check();
  expect(await page.getByRole("checkbox", { name: "Laboratory d040" }).isChecked()).toBe(true);
  expect(messages).toEqual([]);
});
