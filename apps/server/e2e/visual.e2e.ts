import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "../src/start-server.ts";
import { batchAnswer, sendJson, startApp, startUpstream, type Upstream } from "./test-servers.ts";
import { compareWithBaseline } from "./visual/compare-picture.ts";
import { launchStillBrowser, openStillPage, SITE, isStill } from "./visual/still-page.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

/** The page in front of a service with a dataset that fails. */
const FACADE = "http://facade.localhost";

let upstream: Upstream;
let servers: readonly RunningServer[];
let browser: Browser;
beforeAll(async () => {
  upstream = await startUpstream((question, response) => {
    sendJson(response, 200, batchAnswer(question, ["lab:elevation"]));
  });
  const [app, facade] = await Promise.all([startApp(), startApp({ CAS_BASE_URL: upstream.url })]);
  servers = [app, facade];
  browser = await launchStillBrowser({ [SITE]: app.url, [FACADE]: facade.url });
});
afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await upstream[Symbol.asyncDispose]();
});

/** The views of one width and theme; compares all of them, even after a difference. */
class Views {
  readonly differences: string[] = [];
  readonly #variant: string;

  constructor(variant: string) {
    this.#variant = variant;
  }

  async take(page: Page, name: string, part: Page | Locator = page): Promise<void> {
    await onWholePixels(page);
    await isStill(page);
    const picture = await part.screenshot({ animations: "disabled", caret: "hide" });
    const difference = await compareWithBaseline(`${name}-${this.#variant}`, picture);
    if (difference !== undefined) this.differences.push(difference);
  }
}

/** Scrolls an element to the top of the window. */
const scrollTo = (part: Locator): Promise<void> =>
  part.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });

/** Rounds scroll positions to whole pixels: between pixels, the rendering of text is not deterministic. */
const onWholePixels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll("*"))
      if (element.scrollTop !== Math.round(element.scrollTop))
        element.scrollTop = Math.round(element.scrollTop);
  });

it.each([
  ["phone", "light", { width: 360, height: 740 }],
  ["phone", "dark", { width: 360, height: 740 }],
  ["desk", "light", { width: 1280, height: 800 }],
  ["desk", "dark", { width: 1280, height: 800 }],
] as const)("the views on a %s in %s equal their baselines", async (width, theme, viewport) => {
  const options = { viewport, colorScheme: theme };
  const views = new Views(`${width}-${theme}`);
  const page = await openStillPage(browser, SITE, options);
  const results = page.getByRole("region", { name: /areas?, \d datasets?/ });
  await views.take(page, "start");

  await chooseCounties(page, "Wake, NC", "Orange, NC");
  await chooseDatasets(page, "temperature", "land cover");
  await page
    .getByRole("combobox", { name: "Time", exact: true })
    .selectOption("a time range, month by month");
  await page.getByText("Filters").click();
  await page.getByRole("button", { name: /About MODIS/ }).click();
  await scrollTo(page.getByRole("heading", { name: /^Datasets/ }));
  await views.take(page, "catalog", width === "desk" ? page.locator(".steps") : page);
  await page.getByRole("button", { name: /About MODIS/ }).click();
  await scrollTo(page.getByRole("heading", { name: "Question" }));
  if (width === "phone") await views.take(page, "question");
  await ask(page);
  await page.getByRole("tab", { name: "Over time" }).click();
  await page.getByText("Point at a line").waitFor();
  await views.take(page, "over-time", results);

  await page.getByLabel("Search counties").fill("");
  await page.getByRole("button", { name: "Add all 239" }).click();
  await chooseDatasets(page, "precipitation");
  await page
    .getByRole("combobox", { name: "Time", exact: true })
    .selectOption("latest step of each dataset");
  await page.getByRole("tab", { name: "Table" }).click();
  await ask(page);
  await page.mouse.move(2, 2);
  await views.take(page, "results");
  if (width === "phone") {
    await scrollTo(page.getByRole("region", { name: "Map of the areas" }));
    await views.take(page, "map", page.getByRole("region", { name: "Map of the areas" }));
  }
  for (const tab of ["Distribution", "Compare"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tabpanel", { name: tab }).locator("svg").waitFor();
    await views.take(page, tab.toLowerCase(), results);
  }
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByText("Take away").click();
  await page.getByRole("button", { name: "Copy the program" }).waitFor();
  await scrollTo(page.getByText("Take away"));
  await views.take(page, "take-away", width === "desk" ? results : page);

  await page.getByRole("button", { name: "Providers" }).click();
  await page.getByRole("button", { name: /^Maurer/ }).click();
  await page.getByRole("heading", { name: /precipitation/ }).waitFor();
  await views.take(page, "provider");
  await page.context().close();

  const failing = await openStillPage(browser, FACADE, options);
  await chooseCounties(failing, "Wake, NC");
  await chooseDatasets(failing, "Laboratory depth", "Laboratory elevation");
  await ask(failing);
  await views.take(failing, "failure", failing.locator(".results"));
  await failing.context().close();
  expect(views.differences).toEqual([]);
});
