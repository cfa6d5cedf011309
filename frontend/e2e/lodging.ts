import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** The phone of someone who stands in the hall. */
export const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

type Person = { name: string; email: string };

/** Fills in a complaint on the page, in French or in English, and leaves it unsent. */
export async function writeComplaint(page: Page, text: string, person?: Person) {
  // The design system hides the button itself behind its label, which is what a finger touches.
  await page
    .locator("label")
    .filter({ hasText: /^(Une réclamation|A complaint)/ })
    .tap();
  await page.getByLabel(/^(Votre message|Your message)/).fill(text);
  if (!person) return;
  await page.getByLabel(/^(Nom et prénom|Full name)/).fill(person.name);
  await page.getByLabel(/^(Adresse électronique|E-mail address)/).fill(person.email);
}

/** The smallest picture there is, under the name a phone might give it. */
export const photo = {
  name: "Guichet fermé.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

export const sendButton = (page: Page) =>
  page.getByRole("button", { name: /^(Envoyer ma demande|Send my request)$/ });

/** Sends it and reads the number on the page that follows. */
export async function send(page: Page): Promise<string> {
  await sendButton(page).tap();
  const title = page.getByRole("heading", { name: /^(Numéro de suivi|Request number)\s?: / });
  await expect(title).toBeVisible();
  return ((await title.textContent()) ?? "").replace(/^.*: /s, "").trim();
}

/** Goes through the desk's list, page after page, to the case of that number, or to the end of the list. */
export async function rowOfDesk(page: Page, number: string) {
  const row = page.getByRole("listitem").filter({ hasText: number });
  const next = page.getByRole("button", { name: "Page suivante" });
  const anyRow = page.getByRole("link", { name: /^\w{2,3}-\d{4}-/ }).first();
  await expect(anyRow.or(page.getByText("Aucune demande ne correspond"))).toBeVisible();
  while ((await row.count()) === 0 && (await next.count()) > 0) {
    const first = (await anyRow.textContent()) ?? "";
    await next.click();
    await expect(anyRow).not.toHaveText(first);
  }
  return row;
}
