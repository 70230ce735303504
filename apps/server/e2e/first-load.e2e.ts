import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { expectAccessible, openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { useApp } from "./use-app.ts";

const app = useApp();

/** Most bytes of compressed script in the first load, before the map. */
const BUDGET = 350 * 1024;

it("the script of the first load fits its budget; map, charts and files come later", async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<readonly [name: string, size: number]>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const name = new URL(response.url()).pathname;
    scripts.push(response.body().then((body) => [name, gzipSync(body).length] as const));
  });
  await page.goto(app.url);
  await page.getByRole("group", { name: "Datasets" }).getByRole("checkbox").first().waitFor();
  const loaded = await Promise.all(scripts);
  const total = loaded.reduce((sum, [, size]) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(BUDGET);
  expect(loaded.map(([name]) => name).join()).not.toMatch(
    /workbench-map|charts|export-panel|parquet/,
  );
  // The map loads at the first interaction.
  const map = page.waitForResponse((response) => response.url().includes("workbench-map"));
  await page.mouse.move(5, 5);
  await map;
  await context.close();
});

it("loads everything from its own server, and forbids inline scripts", async () => {
  await using opened = await openPage(app.browser, app.url);
  const { page, messages } = opened;
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  const answer = await page.reload();
  await page.mouse.move(9, 9);
  await page.getByRole("region", { name: "Map", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  expect([...hosts]).toEqual([app.url]);
  const policy = (await answer?.allHeaders())?.["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(messages).toEqual([]);
});

it("a browser caches files with a hash in their name, and revalidates the page", async () => {
  const page = await fetch(app.url);
  const [script = ""] = /assets\/[^"]+\.js/.exec(await page.text()) ?? [];
  const file = await fetch(new URL(script, app.url));
  await file.arrayBuffer();
  expect(page.headers.get("cache-control")).toBe("no-cache");
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

it("works without WebGL, with a note instead of the map", async () => {
  const noWebGl = await launchBrowser(["--disable-3d-apis"]);
  try {
    await using opened = await openPage(noWebGl, app.url);
    const { page } = opened;
    await page.getByText("The map cannot be shown here").waitFor();
    await page.getByRole("checkbox", { name: "Banks, GA" }).check();
    expect(await page.getByRole("button", { name: "Remove Banks, GA" }).count()).toBe(1);
    await expectAccessible(page);
  } finally {
    await noWebGl.close();
  }
});
