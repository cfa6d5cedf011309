import type { APIRequestContext, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { mailTo } from "./mailbox";
import { Rest } from "./rest";
import { chooseSite } from "./site-choice";

const SITE = "76-ROUEN";
const COMPLAINTS = "/api/complaints/v1";

/** Fit for everyone at every width, and a picture of it when asked for. */
async function inspect(page: Page, name: string) {
  await expectAccessible(page);
  await look(page, `desk-${name}`);
}

/** Lodges a message as a system that signed in does, without proof of work, with a word that no other message holds. */
async function lodge(request: APIRequestContext, message: string, email: string): Promise<string> {
  const system = await Rest.as(request, "mairie");
  const { number } = await system.post<{ number: string }>(`${COMPLAINTS}/public/cases`, {
    site: SITE,
    kind: "COMPLAINT",
    channel: "WEB_FORM",
    message,
    person: { name: "Dominique Exemple", email },
  });
  return number;
}

async function search(page: Page, words: string) {
  await page.getByRole("searchbox", { name: /^Chercher/ }).fill(words);
  await page.getByRole("button", { name: "Chercher", exact: true }).click();
}

const row = (page: Page, number: string) => page.getByRole("listitem").filter({ hasText: number });

/** Opens one of the acts of a case, which are folded. */
const unfold = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();

test("an agent finds two messages of one person, unites them, and hands the case over", async ({
  page,
  request,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const run = Date.now().toString(36);
  const email = `dominique.${run}@example.invalid`;
  const first = await lodge(
    request,
    `Trois réclamations déjà pour des récépissés égarés, repère${run}.`,
    email,
  );
  const second = await lodge(request, `Encore un récépissé égaré, repère${run} !`, email);
  // Right by the standard, and few mail servers can be told it.
  const unreachable = await lodge(request, "Personne ne me répond.", `dominiqué.${run}@example.invalid`);
  await signInAs("agent.rouen", "/app/reclamations");

  await test.step("the search minds neither accents nor plurals, and stays in the address", async () => {
    await search(page, `recepisses repère${run}`);
    await expect(row(page, first)).toBeVisible();
    await expect(row(page, second)).toBeVisible();
    await page.getByText(/^Filtrer/).click();
    await page.getByLabel("Attribuée").selectOption({ label: "À personne" });
    await expect(page).toHaveURL(/q=recepisses.*assignee=none|assignee=none.*q=recepisses/);
    await page.reload();
    await expect(row(page, first)).toBeVisible();
    await inspect(page, "found");
  });

  await test.step("both are taken in one gesture, by the keyboard", async () => {
    await page.getByLabel("Choisir toute la page (2)").press("Space");
    await inspect(page, "chosen");
    await page.getByRole("button", { name: "Attribuer : 2 demandes" }).press("Enter");
    await expect(page.getByText("2 demandes attribuées.")).toBeVisible();
    await page.getByLabel("Attribuée").selectOption({ label: "Peu importe" });
    await expect(row(page, first)).toContainText("attribuée à");
    await inspect(page, "taken");
  });

  await test.step("one repeats the other: it is united with it", async () => {
    await row(page, second).getByRole("link").first().click();
    await expect(page.getByText("Encore un récépissé égaré")).toBeVisible();
    await unfold(page, /^Réunir avec une autre demande/);
    await page.getByTitle(`Réunir avec la demande ${first}`).click();
    await inspect(page, "merging");
    await page.getByRole("button", { name: "Réunir les deux demandes" }).click();
    await expect(page.getByRole("link", { name: first }).first()).toBeVisible();
    await inspect(page, "merged");
    const mail = await mailTo(request, email, new RegExp(`^Votre demande ${second}$`));
    expect(mail.text).toContain(first);
  });

  await test.step("the other is taken, noted on, and sent to the site it is for", async () => {
    await page.goto(`/app/reclamations?q=${first}`);
    await row(page, first).getByRole("link").first().click();
    const me = page.getByLabel("Attribuée à");
    await expect(me.locator("option")).not.toHaveCount(1);
    await me.selectOption({ index: 1 });
    await expect(page.getByText(/^Attribuée à /).first()).toBeVisible();
    await unfold(page, "Ajouter une note interne");
    await page.getByLabel(/^Note interne/).fill("La personne a téléphoné : elle habite Dieppe.");
    await page.getByRole("button", { name: "Ajouter la note" }).click();
    await expect(page.getByText("elle habite Dieppe").first()).toBeVisible();
    await unfold(page, "Transférer à un autre service");
    await page
      .locator("label")
      .filter({ hasText: /^Un autre site/ })
      .click();
    await chooseSite(page, "Site destinataire", "Sous-préfecture de Dieppe");
    await inspect(page, "transferring");
    await page.getByRole("button", { name: "Transférer", exact: true }).click();
    await expect(page.getByText(/traitée par Sous-préfecture de Dieppe/)).toBeVisible();
    await inspect(page, "transferred");
    const mail = await mailTo(request, email, /a été transmise$/);
    expect(mail.text).toContain("Sous-préfecture de Dieppe");
    expect(mail.text).not.toContain("a téléphoné");
  });

  await test.step("a letter that cannot be delivered is seen in the list and on its case", async () => {
    await expect(async () => {
      await page.goto(`/app/reclamations?q=${unreachable}`);
      await expect(row(page, unreachable)).toContainText("Courriel non remis", { timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
    await inspect(page, "undelivered");
    await row(page, unreachable).getByRole("link").first().click();
    await expect(page.getByRole("alert").filter({ hasText: "refuse le courriel" })).toBeVisible();
    await expect(page.getByText(/Le courriel d’accusé de réception n’a pas pu être remis/)).toBeVisible();
    await inspect(page, "undelivered-case");
  });
});

test("the quality manager reads a sample of the replies again, and says who is reminded", async ({
  page,
  request,
  signInAs,
}) => {
  const platform = await Rest.as(request, "demo-loader");
  // Drawn once for a site and a quarter: a platform where the journey was played keeps the sample it drew.
  await platform.send("POST", `${COMPLAINTS}/reply-controls`, {
    site: SITE,
    quarter: "2022-Q1",
    size: 3,
  });
  await signInAs("rq.seine-maritime", "/app/reclamations/controles");

  await test.step("the sample drawn tells how it was, and takes the findings", async () => {
    await inspect(page, "controls");
    await page.getByRole("link", { name: /Préfecture de la Seine-Maritime, .*1.*trimestre 2022/ }).click();
    await expect(page.getByRole("heading", { name: "Réponses à relire" })).toBeVisible();
    await unfold(page, /^1\. 76-2022-/);
    const grid = page.locator("form").first();
    for (const criterion of ["Présentation", "Courtoisie", "Clarté", "Signature", "Réorientation"]) {
      const group = grid.getByRole("group", { name: criterion });
      await group
        .locator("label")
        .filter({ hasText: /^Conforme$/ })
        .click();
    }
    await inspect(page, "control-grid");
    await grid.getByRole("button", { name: "Enregistrer la grille" }).click();
    await expect(page.getByText(/^[1-3] sur 3 contrôlées$/)).toBeVisible();
  });

  await test.step("reminders go to mailboxes of offices", async () => {
    await page.goto(`/app/reclamations/rappels?site=${SITE}`);
    const desk = page.getByLabel(/^Boîte du service/);
    await desk.fill("accueil.rouen");
    await page.getByRole("button", { name: "Enregistrer les adresses" }).click();
    await expect(page.getByRole("link", { name: /Cette adresse n’est pas complète/ })).toBeVisible();
    await desk.fill("accueil.rouen@example.invalid");
    await page.getByRole("button", { name: "Enregistrer les adresses" }).click();
    await expect(page.getByText("Les adresses sont enregistrées.")).toBeVisible();
    await inspect(page, "reminders");
  });
});
