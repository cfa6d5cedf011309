import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

const focused = ":focus";

// With the keys alone, and read as a screen reader would: by roles, names and where the focus is.

test("a wrong form leads to what is to be corrected, then to its fields, in their order", async ({
  page,
}) => {
  await page.goto("/deposer");
  await page.getByRole("button", { name: "Envoyer ma demande" }).press("Enter");
  await expect(page.locator(focused)).toMatchAriaSnapshot(`
    - heading "À corriger avant l’envoi" [level=2]
    - list:
      - listitem:
        - link "Choisissez le lieu concerné."
      - listitem:
        - link "Choisissez le type de demande."
      - listitem:
        - link "Écrivez votre message."
  `);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(focused)).toHaveAccessibleName(/^Où cela s’est-il passé/);
});

test("what cannot be undone asks once, keeps the keys inside, and says that it is done", async ({ page }) => {
  await page.goto("/deposer/76-ROUEN");
  await page.getByRole("radio", { name: /Une suggestion/ }).press("Space");
  await page.getByLabel(/^Votre message/).fill("Ouvrir à 8 h 30.");
  await page.getByRole("button", { name: "Envoyer ma demande" }).press("Enter");
  await expect(page.getByRole("heading", { name: /^Numéro de suivi/ })).toBeVisible();
  await page.getByRole("link", { name: "Suivre ma demande" }).last().press("Enter");

  const erase = page.getByRole("button", { name: "Effacer mes données" });
  await erase.press("Enter");
  const question = page.getByRole("dialog");
  await expect(question).toMatchAriaSnapshot(`
    - dialog "Effacer vos données pour toujours ?":
      - heading "Effacer vos données pour toujours ?" [level=2]
      - paragraph: /effacés pour toujours/
      - button "Je veux effacer mes données"
      - button "Annuler"
  `);
  await expect(question.getByRole("button", { name: "Annuler" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(erase).toBeFocused();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Vos données sont effacées.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
