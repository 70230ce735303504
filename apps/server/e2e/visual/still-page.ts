import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../launch-browser.ts";

/** The host of the page. Links and code on the page contain it; a free port would differ in every run. */
export const SITE = "http://workbench.localhost";

/** A browser that renders text the same on every machine, and resolves host names of tests. */
export function launchStillBrowser(hosts: Readonly<Record<string, string>>): Promise<Browser> {
  const rules = Object.entries(hosts).map(([site, url]) => {
    return `MAP ${new URL(site).host}:80 ${new URL(url).host}`;
  });
  return launchBrowser([
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
    `--host-resolver-rules=${rules.join(",")}`,
  ]);
}

const inter = readFile(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  ),
  "base64",
);

/** Replaces the font of the machine, and hides durations and request ids. */
const STYLE = `
  :root, code, textarea, .take-away .code, .icon.about { font-family: Still, sans-serif !important; }
  .pace, .notice .hint code { display: none; }
`;

/** Opens the page so that it renders the same on every machine. */
export async function openStillPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    reducedMotion: "reduce",
    deviceScaleFactor: 1,
    locale: "en-US",
    timezoneId: "UTC",
    // The content security policy forbids to insert the font.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(site);
  // Load the font before the style uses it: a second layout with another font is not always the same.
  await page.evaluate(
    async (font) => {
      const source = `url(data:font/woff2;base64,${font}) format("woff2")`;
      document.fonts.add(await new FontFace("Still", source, { weight: "100 900" }).load());
    },
    await inter,
  );
  await page.addStyleTag({ content: STYLE });
  // The map loads at the first interaction.
  await page.mouse.move(2, 2);
  await page.locator(".map").waitFor();
  await page.getByRole("group", { name: "Datasets" }).getByRole("checkbox").first().waitFor();
  return page;
}

/** Resolves when fonts are loaded and the map, if visible, is idle. */
export async function isStill(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => {
    const map = document.querySelector(".map");
    return map === null || map.clientHeight === 0 || map.ariaBusy === "false";
  });
}
