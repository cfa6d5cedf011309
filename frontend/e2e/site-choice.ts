import type { Page } from "@playwright/test";

/** Chooses a site by its town or name: a list while there are few of them, a finder beyond. */
export async function chooseSite(page: Page, label: string, name: string) {
  const field = page
    .getByLabel(label, { exact: true })
    .or(page.getByRole("combobox", { name: label }))
    .first();
  if (await field.evaluate((element) => element.tagName === "SELECT")) {
    const option = field.locator("option", { hasText: name }).first();
    await field.selectOption(await option.getAttribute("value"));
    return;
  }
  await field.fill(name);
  await page.getByRole("option", { name }).first().click();
}
