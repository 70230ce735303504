import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { startProxy } from "../test/start-proxy.ts";
import { batchAnswer, sendJson, startApp, startUpstream } from "./test-servers.ts";
import { chooseAllCounties, chooseCounties, chooseDatasets } from "./workbench-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function askAboutWake(page: Page, ...datasets: string[]): Promise<void> {
  await chooseCounties(page, "Wake, NC");
  await chooseDatasets(page, ...datasets);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
}
const row = (page: Page, area: string) => page.getByRole("row").filter({ hasText: area });

it("shows the error of a failing source with its request id, and retries", async () => {
  await using upstream = await startUpstream((_question, response) => {
    sendJson(response, 500, {
      error: {
        type: "internal_error",
        message: "secret path /srv/cas",
        request_id: "upstream0001",
      },
    });
  });
  await using app = await startApp({ CAS_BASE_URL: upstream.url });
  await using opened = await openPage(browser, app.url);
  const { page } = opened;
  const answered = page.waitForResponse((response) => response.url().includes("/trpc/batch"));
  await askAboutWake(page, "Laboratory elevation");

  const alert = page.getByRole("alert").filter({ hasText: "Internal server error" });
  await alert.waitFor();
  const requestId = (await answered).headers()["x-request-id"] ?? "";
  expect(requestId).toMatch(/^[0-9a-f]{12}$/);
  expect(await alert.innerText()).toContain(requestId);
  expect(await page.content()).not.toContain("secret path");
  await expectAccessible(page);

  upstream.onBatch = (question, response) => {
    sendJson(response, 200, batchAnswer(question));
  };
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => row(page, "Wake").innerText()).toMatch(/379\.25[\s\S]*partial[\s\S]*50%/);
  expect(await alert.count()).toBe(0);
  await page.getByText("1 warning").click();
  await page.getByText("valid cells cover only part of the area").waitFor();
});

it("reports a dataset that fails, keeps the others, and retries it alone", async () => {
  const asked: string[] = [];
  await using upstream = await startUpstream((question, response) => {
    asked.push(question.dataset_ids.join());
    sendJson(response, 200, batchAnswer(question, asked.length === 1 ? ["lab:depth"] : []));
  });
  await using app = await startApp({ CAS_BASE_URL: upstream.url });
  await using opened = await openPage(browser, app.url);
  const { page, messages } = opened;
  await askAboutWake(page, "Laboratory elevation", "Laboratory depth");
  const failure = page.getByRole("listitem").filter({ hasText: "Laboratory depth failed" });
  await failure.waitFor();
  expect(await failure.innerText()).toContain("timeout after 30s");
  await page.getByText("Done: 1 of 2 values, 1 failed").last().waitFor();
  expect(await page.getByRole("columnheader", { name: /Laboratory/ }).count()).toBe(1);
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("columnheader", { name: /Laboratory depth/ }).waitFor();
  expect(await failure.count()).toBe(0);
  expect(asked).toEqual(["lab:elevation,lab:depth", "lab:depth"]);
  expect(messages).toEqual([]);
});

it("shows progress, and a cancel aborts the request to the source", async () => {
  const [arrived, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await using upstream = await startUpstream((_question, response) => {
    response.on("close", closed.resolve);
    arrived.resolve();
  });
  await using app = await startApp({ CAS_BASE_URL: upstream.url });
  await using opened = await openPage(browser, app.url);
  const { page, messages } = opened;
  await askAboutWake(page, "Laboratory elevation");
  await arrived.promise;
  await page.getByText("Reading 0 of 1 values").waitFor();
  expect(await page.getByRole("progressbar").isVisible()).toBe(true);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Stopped at 0 of 1 values").last().waitFor();
  await closed.promise;
  expect(messages).toEqual([]);
});

it("resumes a stream after a lost connection", async () => {
  const asked: number[] = [];
  const held: ServerResponse[] = [];
  let isCut = false;
  await using upstream = await startUpstream((question, response) => {
    asked.push(question.geometries.length);
    // Responds to the first part of the batch at once, to the others after the connection is cut.
    if (asked.length === 1 || isCut) sendJson(response, 200, batchAnswer(question));
    else held.push(response);
  });
  await using app = await startApp({ CAS_BASE_URL: upstream.url });
  await using proxy = await startProxy(app.url);
  await using opened = await openPage(browser, proxy.url);
  const { page } = opened;
  const total = await chooseAllCounties(page);
  await chooseDatasets(page, "Laboratory elevation");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText(`Reading 20 of ${total} values`).waitFor();
  await expect.poll(() => held.length).toBe(2);
  const stopped = held.map((response) => once(response, "close"));
  proxy.cut();
  // The server aborts its requests to the source.
  await Promise.all(stopped);
  isCut = true;
  const before = asked.length;
  await page.getByText(`Done: ${total} of ${total} values`).last().waitFor();
  expect(before).toBe(3);
  // The second connection requests only what is missing.
  expect(asked.slice(before).reduce((sum, count) => sum + count, 0)).toBe(total - 20);
});

it("says that the server cannot be reached", async () => {
  const app = await startApp();
  await using opened = await openPage(browser, app.url);
  const { page } = opened;
  await chooseCounties(page, "Banks, GA");
  await chooseDatasets(page, "precipitation");
  await app.close();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect
    .poll(() => page.getByRole("alert").allInnerTexts())
    .toContainEqual(expect.stringContaining("The server cannot be reached."));
});
