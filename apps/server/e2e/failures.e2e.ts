import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { extraction, sendJson, startApp, startUpstream } from "./test-servers.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function ask(page: Page): Promise<void> {
  await page.getByLabel("Longitude").fill("-84.2");
  await page.getByLabel("Latitude").fill("36.6");
  await page.getByRole("button", { name: "Use this point" }).click();
  await page.getByRole("checkbox", { name: "Laboratory elevation" }).check();
  await page.getByRole("button", { name: "Ask" }).click();
}

it("a failing source is an error with its request id and another try", async () => {
  await using upstream = await startUpstream((_request, response) => {
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
  const answered = page.waitForResponse((response) => response.url().includes("/trpc/extract"));
  await ask(page);

  const alert = page.getByRole("alert").filter({ hasText: "Internal server error" });
  await alert.waitFor();
  const requestId = (await answered).headers()["x-request-id"] ?? "";
  expect(requestId).toMatch(/^[0-9a-f]{12}$/);
  expect(await alert.innerText()).toContain(requestId);
  expect(await page.content()).not.toContain("secret path");
  await expectAccessible(page);

  upstream.onExtract = (_request, response) => {
    sendJson(response, 200, extraction);
  };
  await page.getByRole("button", { name: "Try again" }).click();
  const row = page.getByRole("row").filter({ hasText: "lab:elevation" });
  await expect.poll(() => row.innerText()).toMatch(/379\.25 m[\s\S]*partial[\s\S]*50%/);
  expect(await alert.count()).toBe(0);
  await page.getByText("lab:elevation: coverage 50% below ideal threshold (80%)").waitFor();
});

it("waiting is visible, and a cancel stops the work at the source", async () => {
  const [arrived, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await using upstream = await startUpstream((_request, response) => {
    response.on("close", closed.resolve);
    arrived.resolve();
  });
  await using app = await startApp({ CAS_BASE_URL: upstream.url });
  await using opened = await openPage(browser, app.url);
  const { page } = opened;
  await ask(page);
  await arrived.promise;
  expect(await page.getByRole("status").innerText()).toBe("Reading 1 dataset…");
  expect(await page.getByRole("progressbar").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Cancel" }).click();
  await closed.promise;
  await page.getByText("Choose an area and datasets, then ask").waitFor();
});

it("a server that is gone is said so", async () => {
  const app = await startApp();
  await using opened = await openPage(browser, app.url);
  const { page } = opened;
  await page.getByRole("radio", { name: "Banks, GA" }).check();
  await page.getByRole("checkbox").first().check();
  await app.close();
  await page.getByRole("button", { name: "Ask" }).click();
  await expect
    .poll(() => page.getByRole("alert").allInnerTexts())
    .toContainEqual(expect.stringContaining("The server cannot be reached."));
});
