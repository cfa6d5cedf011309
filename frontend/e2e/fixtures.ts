import { test as base, expect, type Page } from "@playwright/test";

/** Goes to a staff page through the identity provider's real form, as a person would. */
export async function signIn(page: Page, username: string, path = "/app") {
  await page.goto(path);
  await giveName(page, username);
}

/** Fills the identity provider's form, wherever it was asked for. */
export async function giveName(page: Page, username: string) {
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(process.env.QUALITE_DEMO_PASSWORD ?? "demo");
  await page.locator("#kc-login").click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
}

type Fixtures = {
  /** Signs in with one of the demonstration accounts; the password is the local stack's. */
  signInAs: (username: string, path?: string) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use((username, path) => signIn(page, username, path));
  },
});

export { expect };
