import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** A page that records console messages. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** Console messages and uncaught errors so far. */
  readonly messages: string[];
}

/** Opens a page of the app. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
  await page.goto(url);
  // The map loads at the first interaction.
  await page.mouse.move(2, 2);
  return { page, messages, [Symbol.asyncDispose]: () => context.close() };
}

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails when axe finds a violation of accessibility rules, naming rule and element. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, because the content security policy of the page forbids to insert a script.
  await page.evaluate(await axe);
  const violations = await page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const found = await tester.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
  expect(violations).toEqual([]);
}

/** Fails when the page is wider than its window, or the content of a card wider than the card. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("section, form, header")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      // A table that scrolls sideways may be wider.
      .filter((element) => !["auto", "scroll"].includes(getComputedStyle(element).overflowX))
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  expect(tooWide).toEqual([]);
}
