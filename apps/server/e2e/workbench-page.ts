import type { Page } from "playwright-core";

/** Checks counties by their names. */
export async function chooseCounties(page: Page, ...names: readonly string[]): Promise<void> {
  const search = page.getByLabel("Search counties");
  for (const name of names) {
    await search.fill(name.slice(0, name.indexOf(",")));
    await page.getByRole("checkbox", { name }).check();
  }
}

/**
 * Adds all counties of the sample data.
 *
 * @returns their number
 */
export async function chooseAllCounties(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Add all 241" }).click();
  return 241;
}

/** Checks datasets by their names. */
export async function chooseDatasets(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await page
      .getByRole("group", { name: "Datasets" })
      .getByRole("checkbox", { name })
      .first()
      .check();
}

/** Presses Ask, and waits for the last value. */
export async function ask(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByRole("status").filter({ hasText: "Done:" }).first().waitFor();
}
