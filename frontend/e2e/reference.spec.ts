import { expectAccessible } from "./axe";
import { lineOf, ROUEN } from "./board";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";

/** A month that no other journey fills, and the one before. */
const thisMonth = new Date().toISOString().slice(0, 7);
const lastMonth = (() => {
  const [year = 0, month = 0] = thisMonth.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
})();

test("the ministry adds an indicator to the framework, and the boards ask for it from its date", async ({
  page,
  signInAs,
}) => {
  const stamp = Date.now().toString(36).toUpperCase();
  const label = `Part des appels rappelés dans la journée (${stamp})`;

  // A new indicator, with its target.
  await signInAs("national", "/app/definitions/nouvelle");
  await page.getByLabel("Code").fill(`CALLBACKS_${stamp}`);
  await page.getByLabel("Libellé").fill(label);
  await page.getByLabel("Rubrique").fill("Téléphone");
  await page.getByLabel("Mesuré à partir du (facultatif)").fill(`${thisMonth}-01`);
  await page.getByRole("button", { name: "Ajouter un objectif" }).click();
  await page.getByRole("textbox", { name: "Valeur" }).fill("80");
  await page.getByLabel("À partir du", { exact: true }).fill(`${thisMonth}-01`);
  await expectAccessible(page);
  await look(page, "definition-form");
  await page.getByRole("button", { name: "Créer l’indicateur" }).click();
  await expect(page.getByText("Aucun engagement ne demande cet indicateur", { exact: false })).toBeVisible();
  await look(page, "definition");

  // A new version of the framework asks for it.
  await page.goto("/app/referentiels/QUAL_E_PREF");
  await expect(page.getByRole("heading", { name: "Qual-e-Pref" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Préparer une nouvelle version" }).click();
  await page.getByLabel("Cette version s’applique à partir du").fill(`${thisMonth}-01`);
  await page.getByRole("button", { name: "Modifier l’engagement M1-02" }).click();
  await page.getByLabel("Ajouter un indicateur").selectOption({ label });
  await expectAccessible(page);
  await look(page, "framework-editor");
  await page.getByRole("button", { name: "Enregistrer la nouvelle version" }).click();
  await expect(page.getByRole("list", { name: "Changements" })).toContainText(
    `« ${label} » est ajouté à l’engagement M1-02`,
  );
  await look(page, "framework");

  // The boards ask for it from that month, and not before.
  await page.goto(`/app/indicateurs/${ROUEN}/${thisMonth}`);
  await expect(lineOf(page, label)).toBeVisible();
  await page.goto(`/app/indicateurs/${ROUEN}/${lastMonth}`);
  await expect(page.getByRole("heading", { name: "Téléphone" })).toBeVisible();
  await expect(lineOf(page, label)).toHaveCount(0);

  // Sites and perimeter, with their dates.
  await page.goto("/app/organisation/76");
  await expect(page.getByRole("heading", { name: "Sites", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Ajouter un périmètre" }).click();
  await expectAccessible(page);
  await look(page, "organisation");
});

test("the history of a month says who did what and why", async ({ page, signInAs }) => {
  await signInAs("rq.seine-maritime", `/app/indicateurs/${ROUEN}/2022-02/historique`);
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(page);
  await look(page, "month-history");

  await page.goto("/app/points-numeriques");
  await expect(page.getByRole("table").first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "digital-points");
});

test("the ministry sees who is late, and compares the prefectures", async ({ page, signInAs }) => {
  await signInAs("national", "/app/completude?mois=2022-03");
  await expect(page.getByRole("link", { name: "Seine-Maritime" })).toBeVisible();
  await expectAccessible(page);
  await look(page, "late-prefectures");
  await page.getByRole("link", { name: "Seine-Maritime" }).click();
  await expect(page.getByRole("link", { name: "Toutes les préfectures" })).toBeVisible();
  await look(page, "completeness");

  await page.goto("/app/consolidation?mois=2022-03");
  await page
    .getByRole("link", { name: /courriels/ })
    .first()
    .click();
  await expect(page.getByRole("columnheader", { name: "Rang" })).toBeVisible();
  await expectAccessible(page);
  await look(page, "standings");
});

test("the days that the public pages promise are those of the rules in force", async ({ page, request }) => {
  type Rule = { kind: string; electronic: boolean; step: string; workingDays: number };
  const rest = await Rest.as(request, "demo-loader");
  const { items } = await rest.read<{ items: Rule[] }>("/api/complaints/v1/deadline-rules?prefecture=76");
  const days = (electronic: boolean) =>
    items.find(
      (rule) => rule.kind === "COMPLAINT" && rule.step === "ANSWER" && rule.electronic === electronic,
    )?.workingDays;
  expect([days(true), days(false)]).toEqual([5, 10]);
  await page.goto("/");
  await expect(page.getByText(`${days(true)} jours ouvrés pour une demande envoyée en ligne`)).toBeVisible();
  await expect(page.getByText(`${days(false)} jours ouvrés pour un courrier`)).toBeVisible();
});
