import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** `CHROMIUM_PATH`, or Debian's Chromium; if neither exists, that of `playwright install`. */
const executable = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Starts Chromium with software rendering and without background requests. */
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
