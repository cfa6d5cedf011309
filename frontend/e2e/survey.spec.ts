import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { confirm } from "./confirm";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";
import { chooseSite } from "./site-choice";

const PHONE = { width: 375, height: 740 };
const published = "accueil-rouen-2022";

test("the survey of early 2022 shows every published rate with its base", async ({ page, signInAs }) => {
  await signInAs("rq.seine-maritime", `/app/enquetes/${published}/resultats`);
  await expect(page.getByText("114 réponses complètes")).toBeVisible();
  for (const [theme, rate, base, flagged] of [
    ["Accueil physique", "87,78 %", "553 satisfaits sur 630 avis", false],
    ["Point d’accueil numérique", "90,86 %", "169 satisfaits sur 186 avis", false],
    ["Site internet", "62,28 %", "142 satisfaits sur 228 avis", true],
    ["Rendez-vous en ligne", "53,13 %", "68 satisfaits sur 128 avis", true],
    ["Personnes en situation de handicap", "100 %", "9 satisfaits sur 9 avis", false],
    ["Personnes fragiles", "68,75 %", "11 satisfaits sur 16 avis", true],
    ["Personnes en difficulté", "68,18 %", "15 satisfaits sur 22 avis", true],
  ] as const) {
    const row = page.getByRole("listitem").filter({ hasText: theme });
    await expect(row).toContainText(rate);
    await expect(row).toContainText(base);
    await expect(row.getByText("Moins de 75 % : action attendue")).toHaveCount(flagged ? 1 : 0);
  }
  for (const [question, rate] of [
    ["Le site internet : facilité pour y accéder", "68,42 % de satisfaits"],
    ["Le site internet : organisation des pages", "65,79 % de satisfaits"],
    ["Le site internet : informations complètes", "52,63 % de satisfaits"],
    ["Le rendez-vous : facilité pour le prendre", "59,38 % de satisfaits"],
    ["Le rendez-vous : délai pour en obtenir un", "46,88 % de satisfaits"],
  ] as const) {
    await expect(page.getByRole("region", { name: question })).toContainText(rate);
  }
  await expectAccessible(page);
  await look(page, "survey-results");
});

test("each theme under 75 % is proposed as an action, or has one", async ({ page, signInAs, request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const planned = await rest.list<{ reference?: string }>("/api/reporting/v1/actions?prefecture=76");
  await signInAs("rq.seine-maritime", "/app/actions");
  await expect(page.getByRole("heading", { name: "Actions du plan" })).toBeVisible();
  for (const [code, theme] of [
    ["WEBSITE", "Site internet"],
    ["APPOINTMENTS", "Rendez-vous en ligne"],
    ["FRAGILITY", "Personnes fragiles"],
    ["DIFFICULTY", "Personnes en difficulté"],
  ]) {
    const actions = planned.filter(({ reference }) => reference === `${published}/${code}`);
    const proposal = page
      .getByRole("listitem")
      .filter({ hasText: `${theme} :` })
      .filter({ hasText: "Enquête de satisfaction 2022" });
    await expect(proposal, theme).toHaveCount(actions.length > 0 ? 0 : 1);
  }
  await expectAccessible(page);
  await look(page, "action-plan");
});

test("everyone reads the published results, and nobody's answer", async ({ page }) => {
  await page.goto("/resultats");
  await page.getByRole("link", { name: "Résultats des enquêtes" }).click();
  await page.getByRole("link", { name: "Enquête de satisfaction 2022" }).click();
  await expect(page.getByText("114 personnes ont répondu.")).toBeVisible();
  const reception = page.getByRole("listitem").filter({ hasText: "Accueil physique" });
  await expect(reception).toContainText("87,78 %");
  await expect(reception).toContainText("553 satisfaits sur 630 avis, donnés par 105 personnes");
  await expect(page.getByText("non publié").first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "published-survey");
});

test("a campaign from its opening to its closing, answered on a phone", async ({
  page,
  signInAs,
  browser,
  request,
}) => {
  const title = `Essai du point numérique ${Date.now().toString(36)}`;
  const count = page.locator(".figure", { hasText: "Réponses" });

  // The quality manager prepares and opens it.
  await signInAs("rq.seine-maritime", "/app/enquetes/nouvelle");
  await page.getByLabel("Titre", { exact: true }).fill(title);
  await chooseSite(page, "Site", "Préfecture de la Seine-Maritime");
  await page
    .getByLabel("Questionnaire")
    .selectOption({ label: "Votre passage au point d’accueil numérique" });
  await page.getByLabel("Premier jour").fill(day(0));
  await page.getByLabel("Dernier jour").fill(day(30));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Préparer la campagne" }).click();
  await page.getByRole("button", { name: "Ouvrir la campagne" }).click();
  await confirm(page, "Ouvrir la campagne");
  const address = await page.getByRole("link", { name: /\/enquetes\// }).getAttribute("href");
  expect(address).toBeTruthy();
  await expectAccessible(page);
  await look(page, "campaign");

  const phone = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    locale: "fr-FR",
  });
  const citizen = await phone.newPage();
  await citizen.goto(address ?? "");
  await expectAccessible(citizen);
  await look(citizen, "survey");

  // An answer forgotten is asked for, and nothing is lost.
  await choose(citizen, "Pour quelle démarche êtes-vous venu ?", "Carte grise");
  await send(citizen).click();
  await expect(citizen.getByText("Répondez à cette question.").first()).toBeVisible();
  await dissatisfied(citizen);

  // A double click is one answer.
  await send(citizen).dblclick();
  await expect(citizen.getByText("Merci, votre réponse est enregistrée")).toBeVisible();
  await expectAccessible(citizen);

  // The network goes away before the answer leaves: kept, then sent.
  await answerAgain(citizen);
  await phone.setOffline(true);
  await send(citizen).click();
  await expect(citizen.getByText("Votre réponse est gardée sur cet appareil")).toBeVisible();
  await expectAccessible(citizen);
  await phone.setOffline(false);
  await expect(citizen.getByText("Merci, votre réponse est enregistrée")).toBeVisible();

  // It goes away while the answer is acknowledged: the service has it, the phone does not know, and sends it again.
  await answerAgain(citizen);
  const sent: (string | undefined)[] = [];
  await citizen.route("**/responses", async (route) => {
    sent.push(route.request().headers()["idempotency-key"]);
    const answer = await route.fetch();
    await (sent.length === 1 ? route.abort("connectionreset") : route.fulfill({ response: answer }));
  });
  await send(citizen).click();
  await expect(citizen.getByText("Votre réponse est gardée sur cet appareil")).toBeVisible();
  await citizen.reload();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toBe(sent[0]);
  await citizen.unrouteAll({ behavior: "wait" });

  await page.reload();
  await expect(count).toContainText("3");

  // Three more on paper: what fewer than five persons answered is nobody's business.
  const rest = await Rest.as(request, "demo-loader");
  for (let person = 0; person < 3; person++) {
    await rest.post(`/api/surveys/v1/campaigns${address?.replace("/enquetes", "")}/responses`, {
      channel: "PAPER",
      answeredOn: day(0),
      answers: { PURPOSE: "IDENTITY", WELCOME: "DISSATISFIED", HELP: "VERY_DISSATISFIED", DONE: "YES" },
    });
  }

  // The campaign closes while someone is answering.
  await citizen.goto(address ?? "");
  await choose(citizen, "Pour quelle démarche êtes-vous venu ?", "Permis de conduire");
  await dissatisfied(citizen);
  await page.goto(`/app${address}`);
  await page.getByRole("button", { name: "Clore la campagne" }).click();
  await confirm(page, "Clore la campagne");
  await expect(page.locator(".figure", { hasText: "État" })).toContainText("Close");
  await send(citizen).click();
  await expect(citizen.getByRole("alert")).toContainText("elle ne prend plus de réponse");
  await expect(citizen.getByLabel("Permis de conduire")).toBeChecked();
  await citizen.reload();
  await expect(citizen.getByText("Cette enquête ne prend pas de réponses aujourd’hui")).toBeVisible();
  await expect(citizen.getByText("elle ne prend plus de réponse")).toBeVisible();
  await expectAccessible(citizen);
  await page.reload();
  await expect(count).toContainText("6");
  await phone.close();

  // Published, its results are everyone's.
  await page.getByRole("button", { name: "Publier les résultats" }).click();
  await confirm(page, "Publier les résultats");
  await expect(page.getByText("Les résultats sont publiés.")).toBeVisible();
  await page.goto("/resultats/enquetes");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("6 personnes ont répondu.")).toBeVisible();

  // Nobody is satisfied: the theme becomes an action.
  await proposalBecomesAction(page, title);
});

async function proposalBecomesAction(page: Page, campaign: string) {
  const objective = `Mieux accueillir au point numérique (${campaign})`;
  await page.goto("/app/actions");
  const proposal = page.getByRole("listitem").filter({ hasText: campaign });
  // Results travel by events.
  await expect(async () => {
    await page.reload();
    await expect(proposal).toContainText("12 réponses", { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await expect(proposal).toContainText("Point d’accueil numérique : 0 % de satisfaits");
  await proposal.getByRole("link", { name: /Inscrire au plan/ }).click();
  await page.getByLabel("Objectif").fill(objective);
  await page.getByLabel("Action", { exact: true }).fill("Ouvrir un second poste le mercredi");
  await page.getByLabel("Services chargés de l’action").fill("Service de l’accueil");
  await page.getByLabel("Échéance").fill(day(60).slice(0, 7));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Inscrire l’action" }).click();
  const action = page.getByRole("listitem").filter({ hasText: objective });
  await expect(action).toContainText("Service de l’accueil");
  await expect(action).toContainText("Enquête de satisfaction");
  await expect(page.getByRole("listitem").filter({ hasText: campaign })).toHaveCount(1);
}

const send = (page: Page) => page.getByRole("button", { name: "Envoyer mes réponses" });

/** People touch the words beside a radio button. */
async function choose(page: Page, question: string, answer: string) {
  await page.getByRole("group", { name: question }).getByText(answer, { exact: true }).click();
}

async function dissatisfied(page: Page) {
  await choose(page, "L’accueil", "Pas du tout satisfait");
  await choose(page, "L’aide reçue", "Peu satisfait");
  await choose(page, "Votre démarche est-elle terminée ?", "Oui");
}

async function answerAgain(page: Page) {
  await page.getByRole("button", { name: "Saisir une autre réponse" }).click();
  await choose(page, "Pour quelle démarche êtes-vous venu ?", "Permis de conduire");
  await dissatisfied(page);
}

/** A day from now, as a date field takes it. */
function day(fromNow: number) {
  return new Date(Date.now() + fromNow * 86_400_000).toLocaleDateString("en-CA", {
    timeZone: "Europe/Paris",
  });
}
