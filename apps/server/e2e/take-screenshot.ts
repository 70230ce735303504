import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";
import { ask, chooseAllCounties, chooseDatasets } from "./workbench-page.ts";

/** The screenshot of the README. */
const picture = fileURLToPath(new URL("../../../docs/images/workbench.png", import.meta.url));

const [browser, app] = await Promise.all([launchBrowser(), startApp()]);
const page = await browser.newPage({
  viewport: { width: 1360, height: 900 },
  reducedMotion: "reduce",
  colorScheme: "light",
});
await page.goto(app.url);
await chooseAllCounties(page);
await chooseDatasets(page, "precipitation", "temperature", "land cover");
await ask(page);
await page.waitForLoadState("networkidle");
await page.locator('.map[aria-busy="false"]').waitFor();
await page.evaluate(() => {
  scrollTo(0, 0);
});
await page.screenshot({ path: picture });
await browser.close();
await app.close();
