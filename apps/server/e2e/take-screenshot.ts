import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.ts";
import { startApp } from "./test-servers.ts";

/** Takes the picture of the README from the app as it is. */
const picture = fileURLToPath(new URL("../../../docs/images/workbench.png", import.meta.url));

const [browser, app] = await Promise.all([launchBrowser(), startApp()]);
const page = await browser.newPage({
  viewport: { width: 1360, height: 1010 },
  reducedMotion: "reduce",
  colorScheme: "light",
});
await page.goto(app.url);
await page.getByLabel("Search counties").fill("wake");
await page.getByRole("radio", { name: "Wake, NC" }).check();
for (const name of ["precipitation", "temperature", "land cover", "climate class"])
  await page.getByRole("checkbox", { name }).check();
await page.getByRole("button", { name: "Ask" }).click();
await page.getByText("4 of 4 datasets answered.").waitFor();
await page.waitForLoadState("networkidle");
await page.evaluate(() => {
  scrollTo(0, 0);
});
await page.screenshot({ path: picture });
await browser.close();
await app.close();
