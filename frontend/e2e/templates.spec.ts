import { expectAccessible } from "./axe";
import { confirm } from "./confirm";
import { expect, test } from "./fixtures";
import { look } from "./look";

test("the quality manager writes a reply template, has it approved, then withdraws it", async ({
  page,
  signInAs,
}) => {
  const stamp = Date.now().toString(36);
  const title = `Stationnement ${stamp}`;

  await signInAs("rq.seine-maritime", "/app/reclamations/courriers-types");
  await page.getByRole("link", { name: "Écrire un courrier type" }).click();
  await page.getByLabel("Code").fill(`PARKING_${stamp.toUpperCase()}`);
  await page.getByLabel("Titre dans la liste").fill(title);
  await page
    .getByLabel("Texte")
    .fill("Bonjour,\n\nLe parc de stationnement ouvre à 8 h.\n\n{{reponse}}\n\n{{signature}}");
  await expect(page.getByRole("region", { name: "Aperçu" })).toContainText("[Votre réponse]");
  await expectAccessible(page);
  await look(page, "reply-template-form");
  await page.getByRole("button", { name: "Enregistrer le courrier type" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();

  await page.getByRole("button", { name: "Noter qu’il est soumis au comité local des usagers" }).click();
  await expect(page.getByText("Soumis au comité local", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Noter la validation" }).click();
  await confirm(page, "Noter la validation");
  await expect(page.getByText("Validé en comité local", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "reply-template");

  await page.goto("/app/reclamations/courriers-types");
  await expect(page.getByRole("row", { name: title })).toContainText("Validé en comité local");
  await expectAccessible(page);
  await look(page, "reply-templates");

  // It leaves as it came: the demonstration keeps its own texts.
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Retirer ce courrier type" }).click();
  await confirm(page, "Retirer ce courrier type");
  await expect(page.getByText("Retiré le", { exact: false }).first()).toBeVisible();
});
