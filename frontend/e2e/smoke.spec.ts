import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { look } from "./look";

test("the public pages open and speak two languages", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Votre avis améliore l’accueil en préfecture",
  );
  await expectAccessible(page);
  await look(page, "public-home");
  await page.getByRole("button", { name: /^fr/i }).first().click();
  await page
    .getByRole("link", { name: /English/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your feedback improves reception in prefectures",
  );
});

test("a quality manager signs in and sees what is waiting", async ({ page, signInAs }) => {
  await signInAs("rq.seine-maritime");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce qui m’attend");
  await expectAccessible(page);
  await look(page, "home-quality-manager");
});
