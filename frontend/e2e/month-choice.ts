import type { Page } from "@playwright/test";

/** Chooses "2022-03" in the two lists of a month's field. */
export async function chooseMonth(page: Page, month: string, label = "Mois") {
  const [year = "", number = ""] = month.split("-");
  const field = page.getByRole("group", { name: label, exact: true });
  await field.getByLabel("Année").selectOption(year);
  await field.getByLabel("Mois").selectOption(number);
}
