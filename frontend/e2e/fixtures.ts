import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** The identity provider's session of each person who signed in: the next journey of theirs needs no form. */
const sessions = new Map<string, Cookies>();

/** Goes to a staff page as a person would: through the identity provider, whose form is filled the first time only. */
export async function signIn(page: Page, username: string, path = "/app") {
  await page.context().addCookies(sessions.get(username) ?? []);
  await page.goto(path);
  const form = page.locator("#kc-login");
  await expect(form.or(signOut(page))).toBeVisible();
  if (await form.isVisible()) await giveName(page, username);
  const cookies = await page.context().cookies();
  sessions.set(
    username,
    cookies.filter((cookie) => cookie.path.startsWith("/auth")),
  );
}

const signOut = (page: Page) => page.getByRole("button", { name: "Se déconnecter" });

/** Fills the identity provider's form, wherever it was asked for. */
export async function giveName(page: Page, username: string) {
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(process.env.QUALITE_DEMO_PASSWORD ?? "demo");
  await page.locator("#kc-login").click();
  await expect(signOut(page)).toBeVisible();
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
