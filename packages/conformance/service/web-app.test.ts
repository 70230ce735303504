import { CasClient } from "@cas/client";
import { startServer } from "@cas/server";
import { launchBrowser } from "@cas/server/e2e/launch-browser";
import { ask, chooseCounties, chooseDatasets } from "@cas/server/e2e/workbench-page";
import { readEnvironment } from "@cas/server/environment";
import type { Browser } from "playwright-core";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { county } from "../src/cases.ts";
import { type LabService, startLabService } from "./python.ts";

let service: LabService;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
// Closes what was started also when a later start fails.
const started = new AsyncDisposableStack();
beforeAll(async () => {
  service = started.use(await startLabService());
  server = started.adopt(
    await startServer(
      readEnvironment({ PORT: "0", CAS_BASE_URL: service.url }),
      pino({ level: "silent" }),
    ),
    (one) => one.close(),
  );
  browser = started.adopt(await launchBrowser(), (one) => one.close());
});
afterAll(() => started.disposeAsync());

it("the workbench lists the catalog of the real service and gets values from it", async () => {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  await page.goto(server.url);
  await using cas = new CasClient(service.url);
  const { total } = await cas.datasets({ limit: 1 });
  const { results } = await cas.extract({
    geometry: county("47013").geometry,
    dataset_ids: ["lab_dem:elevation"],
  });
  await page.getByText(`${total} found`).waitFor();
  await page.getByLabel("Search datasets").fill("lab_dem");
  await page.getByText("1 found").waitFor();
  await chooseDatasets(page, "Laboratory elevation");
  await chooseCounties(page, "Campbell, TN");
  await ask(page);
  const [row] = await page.getByRole("row").filter({ hasText: "Campbell, TN" }).allInnerTexts();
  const value = Number(results[0]?.value);
  expect(value).toBeGreaterThan(200);
  expect(row).toContain(value.toPrecision(6).replace(/\.?0+$/, ""));
  expect(messages).toEqual([]);
});
