import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import lighthouse from "lighthouse";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";

/** Lowest scores of the page, of 100. */
const MINIMUM = { performance: 95, accessibility: 95, "best-practices": 95 };

/** A free port, for the debugger of Chromium. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const port = await freePort();
const [browser, app] = await Promise.all([
  launchBrowser([`--remote-debugging-port=${port}`]),
  startApp(),
]);
const result = await lighthouse(app.url, {
  port,
  formFactor: "desktop",
  screenEmulation: {
    mobile: false,
    width: 1350,
    height: 940,
    deviceScaleFactor: 1,
    disabled: false,
  },
  throttlingMethod: "simulate",
  throttling: {
    rttMs: 40,
    throughputKbps: 10_240,
    cpuSlowdownMultiplier: 1,
    requestLatencyMs: 0,
    downloadThroughputKbps: 0,
    uploadThroughputKbps: 0,
  },
  onlyCategories: Object.keys(MINIMUM),
  logLevel: "error",
});
await browser.close();
await app.close();

for (const [name, minimum] of Object.entries(MINIMUM)) {
  const score = Math.round(100 * (result?.lhr.categories[name]?.score ?? 0));
  process.stdout.write(`${name} ${score} (at least ${minimum})\n`);
  if (score < minimum) process.exitCode = 1;
}
for (const { id, title, score, displayValue = "" } of Object.values(result?.lhr.audits ?? {}))
  if (score !== null && score < 0.9) process.stdout.write(`  ${id}: ${title} ${displayValue}\n`);
