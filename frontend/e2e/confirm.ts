import { expect, type Page } from "@playwright/test";

/** Answers the question that an irreversible act asks. */
export async function confirm(page: Page, verb: string) {
  const question = page.getByRole("dialog");
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: verb, exact: true }).click();
  await expect(question).toBeHidden();
}
