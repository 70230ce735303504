import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../launch-browser.ts";

/** The name that the page is opened by: it is written into links and programs, where a free port would differ each time. */
export const SITE = "http://workbench.localhost";

/** A browser that draws text alike on every machine, and reaches servers by names. */
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

/** A font of our own in place of the machine's, and nothing that says how long something took or which call it was. */
const STYLE = `
  :root, code, textarea, .take-away .code, .icon.about { font-family: Still, sans-serif !important; }
  .pace, .notice .hint code { display: none; }
`;

/** Opens the page as it is drawn on every machine. */
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
    // The font is put into the page, which its policy lets nobody do.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(site);
  // There before it is asked for: what is laid out twice, in one font and then the other, is not always laid out alike.
  await page.evaluate(
    async (font) => {
      const source = `url(data:font/woff2;base64,${font}) format("woff2")`;
      document.fonts.add(await new FontFace("Still", source, { weight: "100 900" }).load());
    },
    await inter,
  );
  await page.addStyleTag({ content: STYLE });
  // Somebody is there: the map waits for that.
  await page.mouse.move(2, 2);
  await page.locator(".map").waitFor();
  await page.getByRole("group", { name: "Datasets" }).getByRole("checkbox").first().waitFor();
  return page;
}

/** Resolves once fonts are there and the map, where it is to be seen, stands still. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => {
    const map = document.querySelector(".map");
    return map === null || map.clientHeight === 0 || map.ariaBusy === "false";
  });
}
