import { expect, it } from "vitest";
import { expectAccessible, expectNoOverflow, openPage } from "./browser.ts";
import { useApp } from "./use-app.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

const app = useApp({ CAS_AUTH_ENABLED: "true", CAS_API_KEYS: "the-right-key" });

it("asks for a key, refuses a wrong one, and works with the right one", async () => {
  const options = { viewport: { width: 360, height: 740 } };
  await using opened = await openPage(app.browser, app.url, options);
  const { page } = opened;
  await page.getByText("This server requires an API key.").waitFor();
  const sent: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/trpc/")) sent.push(request.headers()["x-api-key"]);
  });
  await expectAccessible(page);
  await expectNoOverflow(page);
  const enter = async (key: string): Promise<void> => {
    await page.getByLabel("API key").fill(key);
    await page.getByRole("button", { name: "Use this key" }).click();
  };
  await enter("a-wrong-key");
  await page.getByText("The server does not know this API key.").waitFor();
  expect(await page.getByText("5 found").count()).toBe(0);

  await enter("the-right-key");
  await page.getByText("5 found").waitFor();
  expect(await page.getByLabel("API key").count()).toBe(0);
  await chooseCounties(page, "Wake, NC");
  await chooseDatasets(page, "land cover");
  await ask(page);
  await expect.poll(() => page.getByRole("row").filter({ hasText: "Wake" }).count()).toBe(1);
  expect(new Set(sent)).toEqual(new Set(["a-wrong-key", "the-right-key"]));

  // Exported code reads the key from its environment.
  await page.getByText("Take away").click();
  const program = await page.getByLabel("Program").inputValue();
  expect(program).toContain('{ apiKey: process.env["CAS_API_KEY"] }');
  expect(program).not.toContain("right-key");

  // The key survives a reload of the tab, and is in no other storage and not in the URL.
  await page.reload();
  await page.getByText("5 found").waitFor();
  expect(await page.getByLabel("API key").count()).toBe(0);
  expect(page.url()).not.toContain("right-key");
  const storage = await page.context().storageState();
  expect(JSON.stringify(storage)).not.toContain("right-key");
  await using other = await openPage(app.browser, app.url, options);
  await other.page.getByLabel("API key").waitFor();
});
