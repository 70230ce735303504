import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names, or the one of `playwright install`. */
const executable = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Starts Chromium; the map is drawn in software, nothing is looked up outside. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(executable) ? { executablePath: executable } : {}),
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
