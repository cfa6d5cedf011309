import type { APIRequestContext, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import {
  lineOf,
  MARCH,
  monthToComplete,
  type Published,
  publishedInMarch,
  ROUEN,
  readBoard,
  tabTo,
} from "./board";
import { confirm } from "./confirm";
import { expect, signIn, test } from "./fixtures";
import { look } from "./look";
import { chooseMonth } from "./month-choice";

const password = process.env.QUALITE_DEMO_PASSWORD ?? "demo";
const digitalPoint = /point d’accueil numérique/;

test("a référent completes the month by keyboard, and the quality manager locks it", async ({
  page: referent,
  browser,
  request,
}) => {
  test.slow();
  const month = await monthToComplete(request);
  const labels = await labelsOf(request, month);
  const lineFor = (page: Page, code: string) => lineOf(page, labels.get(code) ?? code);

  await test.step("the référent signs in by keyboard and sees that the month is incomplete", async () => {
    await referent.goto("/app");
    await tabTo(referent, referent.locator("#username"));
    await referent.keyboard.type("referent.rouen");
    await tabTo(referent, referent.locator("#password"));
    await referent.keyboard.type(password);
    await referent.keyboard.press("Enter");
    await expect(referent.getByRole("heading", { level: 1 })).toHaveText("Ce qui m’attend");
    await tabTo(referent, referent.getByRole("combobox", { name: "Mois" }));
    await referent.keyboard.type(monthName(month));
    await referent.keyboard.press("Tab");
    await referent.keyboard.type(month.slice(0, 4));
    await expect(referent.getByLabel("Année")).toBeFocused();
    await expect(homeLine(referent)).toContainText(/6 à saisir sur 1[48]/);
    await expectAccessible(referent);
    await look(referent, "home-referent");
  });

  await test.step("opens its board", async () => {
    await tabTo(referent, homeLine(referent).getByRole("link"));
    await referent.keyboard.press("Enter");
    await expect(referent.getByText(/^6 à saisir sur/)).toBeVisible();
    await expectAccessible(referent);
    await look(referent, "board-incomplete");
  });

  await test.step("enters what is left, line after line", async () => {
    for (const measure of publishedInMarch().filter(({ leftToEnter }) => leftToEnter)) {
      const line = lineFor(referent, measure.indicator);
      await enterByKeyboard(referent, line, measure);
      await expect(line.getByRole("status")).toHaveText("Enregistré");
    }
    const calls = lineFor(referent, "CALLS_ANSWERED");
    await expect(calls.getByLabel("Remarque")).toHaveValue("problème Memobox");
    await expect(calls).toContainText("77 %");
    await expect(calls).toContainText("Cible manquée");
    await expect(lineFor(referent, "SVI_UPDATE")).toContainText("Sans objet");
  });

  await test.step("suspends the last one, which wants its reason", async () => {
    const line = lineOf(referent, digitalPoint);
    await tabTo(referent, line.getByLabel("Situation"));
    await referent.keyboard.type("Su");
    await referent.keyboard.press("Tab");
    await referent.keyboard.press("Enter");
    await expect(line.getByRole("alert")).toContainText("Indiquez le motif");
    await look(referent, "board-reason-missing");
    await expectAccessible(referent);
    await referent.keyboard.type("Comptage des visites suspendu pendant les travaux.");
    await referent.keyboard.press("Enter");
    await expect(line.getByRole("status")).toHaveText("Enregistré");
    await expect(referent.getByText("Mois complet")).toBeVisible();
    await expect(referent.getByRole("button", { name: /^Verrouiller/ })).toHaveCount(0);
    await look(referent, "board-complete");
  });

  const manager = await (await browser.newContext()).newPage();
  await test.step("the quality manager validates and locks", async () => {
    await signIn(manager, "rq.seine-maritime");
    await chooseMonth(manager, month);
    await expect(homeLine(manager)).toContainText("complet, à valider");
    await homeLine(manager).getByRole("link").click();
    await expect(manager.getByRole("button", { name: "Verrouiller le mois", exact: true })).toBeDisabled();
    await manager.getByRole("button", { name: "Valider les saisies" }).click();
    await manager.getByRole("dialog").getByRole("button", { name: "Valider les saisies" }).click();
    await expect(manager.getByText("Tout est validé : le mois peut être verrouillé.")).toBeVisible();
    await expectAccessible(manager);
    await look(manager, "board-manager-validated");
    await manager.getByRole("button", { name: /^Verrouiller et publier/ }).click();
    await confirm(manager, "Verrouiller et publier");
    await expect(manager.getByText("Mois verrouillé", { exact: true })).toBeVisible();
  });

  await test.step("the board shows the published figures, and says why it cannot be changed", async () => {
    await referent.reload();
    await expect(referent.getByText(/est verrouillée/)).toHaveCount(1);
    await expect(referent.getByText(/demandez au responsable qualité de la déverrouiller/)).toBeVisible();
    await expect(referent.getByRole("textbox")).toHaveCount(0);
    for (const measure of publishedInMarch()) {
      await expect(lineFor(referent, measure.indicator)).toContainText(published(measure));
    }
    await expect(lineFor(referent, "CALLS_ANSWERED")).toContainText("problème Memobox");
    await expect(lineFor(referent, "SVI_UPDATE")).toContainText("Aucune mise à jour du serveur vocal");
    if (month === MARCH) {
      await expect(lineFor(referent, "EMAIL_IN_TIME")).toContainText(/Mois précédent : 93,48.%/);
      await expect(lineFor(referent, "EMAIL_MEAN_DELAY")).toContainText("Mois précédent : 1,95");
      await expect(lineFor(referent, "COMPLAINT_ELECTRONIC_IN_TIME")).toContainText(/100.%/);
    }
    await expectAccessible(referent);
    await look(referent, "board-locked-referent");
    await expectAccessible(manager);
    await look(manager, "board-locked-manager");
  });

  await test.step("completeness says so for the whole prefecture", async () => {
    await manager.goto(`/app/completude?mois=${month}`);
    const row = manager.getByRole("row").filter({ hasText: "Préfecture de la Seine-Maritime" });
    await expect(row).toContainText("Verrouillé");
    await expectAccessible(manager);
    await look(manager, "completeness");
  });

  await test.step("unlocking asks why, once", async () => {
    await manager.goto(`/app/indicateurs/${ROUEN}/${month}`);
    await manager.getByRole("button", { name: "Déverrouiller le mois" }).click();
    await manager.getByRole("button", { name: "Déverrouiller", exact: true }).click();
    await expect(manager.getByText("Écrivez quelques mots.")).toBeVisible();
    await expectAccessible(manager);
    await look(manager, "board-unlocking");
    await manager.getByLabel("Pourquoi déverrouiller ce mois ?").fill("Chiffre des appels à vérifier");
    await manager.getByRole("button", { name: "Déverrouiller", exact: true }).click();
    await manager.getByRole("button", { name: /^Verrouiller et publier/ }).click();
    await confirm(manager, "Verrouiller et publier");
    await expect(manager.getByText("Mois verrouillé", { exact: true })).toBeVisible();
  });
});

const homes: [string, string][] = [
  ["agent.rouen", "home-agent"],
  ["lecteur.seine-maritime", "home-reader"],
  ["national", "home-national"],
  ["admin", "home-admin"],
];
for (const [username, picture] of homes) {
  test(`${username} finds what is waiting, and reads the month without being able to change it`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(username);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce qui m’attend");
    await expect(page.getByText("Chargement en cours…")).toHaveCount(0);
    await expectAccessible(page);
    await look(page, picture);
    await page.goto(`/app/indicateurs/${ROUEN}/2022-02`);
    await expect(lineOf(page, /courriels ayant reçu/)).toContainText(/93,48.%/);
    if (username !== "admin") await expect(page.getByRole("textbox")).toHaveCount(0);
    await look(page, `board-${username}`);
  });
}

const monthName = (month: string) => new Date(`${month}-15`).toLocaleDateString("fr-FR", { month: "long" });

const homeLine = (page: Page) =>
  page.getByRole("listitem").filter({ hasText: "Préfecture de la Seine-Maritime" }).first();

async function labelsOf(request: APIRequestContext, month: string) {
  const { rows } = await readBoard(request, month);
  return new Map(rows.map(({ indicator, label }) => [indicator, label]));
}

async function enterByKeyboard(page: Page, line: ReturnType<typeof lineOf>, measure: Published) {
  if (measure.kind === "NOT_APPLICABLE") {
    await tabTo(page, line.getByLabel("Situation"));
    await page.keyboard.type("Sa");
    await page.keyboard.press("Tab");
    await page.keyboard.type(measure.reason ?? "");
  } else {
    await tabTo(page, line.getByRole("textbox").first());
    await page.keyboard.type(String(measure.numerator));
    await page.keyboard.press("Tab");
    await page.keyboard.type(String(measure.denominator));
    if (measure.remark) {
      await tabTo(page, line.getByLabel("Remarque"));
      await page.keyboard.type(measure.remark);
    }
  }
  await page.keyboard.press("Enter");
}

/** As published, give or take the zeros at the end and the unit's whole name. */
function published({ published: text }: Published): RegExp {
  if (text === "sans objet") return /Sans objet/;
  const [number = "", unit = ""] = text.replace(/(,\d)0 /, "$1 ").split(" ");
  return new RegExp(`${number}\\s?${unit}`);
}
