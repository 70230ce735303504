import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { RunningServer } from "../src/start-server.ts";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";

/** A window on a desktop. */
export const desk = { viewport: { width: 1440, height: 900 } };

/** Chromium, and the app on a free port. */
export interface App {
  readonly browser: Browser;
  readonly url: string;
}

/** Starts both before the tests of a file and stops them after; the result can be read only within tests. */
export function useApp(variables: Record<string, string> = {}): App {
  let running: readonly [Browser, RunningServer] | undefined;
  const started = (): readonly [Browser, RunningServer] => {
    if (running === undefined) throw new TypeError("The app is used before the tests begin");
    return running;
  };
  beforeAll(async () => {
    running = await Promise.all([launchBrowser(), startApp(variables)]);
  });
  afterAll(async () => {
    const [browser, app] = started();
    await browser.close();
    await app.close();
  });
  return {
    get browser() {
      return started()[0];
    },
    get url() {
      return started()[1].url;
    },
  };
}
