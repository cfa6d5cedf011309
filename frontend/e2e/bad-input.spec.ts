import type { Browser, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { fillMonth, lineOf, pathOf, ROUEN, untouchedMonth } from "./board";
import { expect, giveName, signIn, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";

const emails = /courriels ayant reçu/;
const calls = /appels pris par un agent/;
const website = /Fréquentation du site/;
const exercises = /Exercices de crise/;

let month = "";
let referent: Page;
let manager: Page;

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL });
  month = await untouchedMonth(request, "2023-01");
  await request.dispose();
  [referent, manager] = await Promise.all([
    signedIn(browser, "referent.rouen"),
    signedIn(browser, "rq.seine-maritime"),
  ]);
});

test.beforeEach(async () => {
  await referent.unrouteAll();
  await open(referent);
});

async function signedIn(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, username, `/app/indicateurs/${ROUEN}/${month}`);
  return page;
}

async function open(page: Page, at = month) {
  await page.goto(`/app/indicateurs/${ROUEN}/${at}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Indicateurs");
}

async function type(line: Locator, numerator: string, denominator: string) {
  await line.getByLabel("Numérateur").fill(numerator);
  await line.getByLabel("Dénominateur").fill(denominator);
}

const save = (line: Locator) => line.getByLabel("Dénominateur").press("Enter");

async function expectTyped(line: Locator, numerator: string, denominator: string) {
  await expect(line.getByLabel("Numérateur")).toHaveValue(numerator);
  await expect(line.getByLabel("Dénominateur")).toHaveValue(denominator);
}

const said = (line: Locator) => line.getByRole("status");

test("a site or a month that does not exist is said, and one can leave from there", async () => {
  await manager.goto("/app/indicateurs/76-NULLEPART/2022-03");
  await expect(manager.getByRole("alert")).toContainText("Le site « 76-NULLEPART » n’existe pas.");
  await expectAccessible(manager);
  await look(manager, "board-unknown-site");
  await manager.getByLabel("Site").selectOption(ROUEN);
  await expect(lineOf(manager, emails)).toBeVisible();
  await manager.goto(`/app/indicateurs/${ROUEN}/2022-13`);
  await expect(manager.getByRole("heading", { level: 1 })).toHaveText("Ce mois n’existe pas");
  await expectAccessible(manager);
});

test("a month in the future can be looked at, and not entered", async () => {
  await open(referent, "2035-01");
  await expect(referent.getByText("Cette période (janvier 2035) n’a pas encore commencé.")).toBeVisible();
  await expect(referent.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(referent);
  await look(referent, "board-future");
});

test("letters, and a numerator above its denominator, are refused beside the boxes", async () => {
  const line = lineOf(referent, emails);
  await type(line, "douze", "42");
  await save(line);
  await expect(line.getByRole("alert")).toHaveText("Ce n’est pas un nombre. Exemple : 12.");
  await expectTyped(line, "douze", "42");
  await type(line, "43", "42");
  await save(line);
  await expect(line.getByRole("alert")).toHaveText("Le numérateur (43) dépasse le dénominateur (42).");
  await expectTyped(line, "43", "42");
  await expectAccessible(referent);
  await look(referent, "board-refused");
  await line.getByLabel("Numérateur").press("Escape");
  await expectTyped(line, "", "");
});

test("an emoji stays in a remark", async () => {
  const line = lineOf(referent, calls);
  await type(line, "12", "42");
  await line.getByLabel("Remarque").fill("standard en panne 😡☎️");
  await line.getByLabel("Remarque").press("Enter");
  await expect(said(line)).toHaveText("Enregistré");
  await referent.reload();
  await expect(line.getByLabel("Remarque")).toHaveValue("standard en panne 😡☎️");
});

test("two people save the same line: the second sees the other's value and keeps what was typed", async () => {
  const mine = lineOf(referent, website);
  await open(manager);
  const theirs = lineOf(manager, website);
  await type(mine, "30", "40");
  await type(theirs, "20", "40");
  await save(theirs);
  await expect(said(theirs)).toHaveText("Enregistré");
  await save(mine);
  await expect(mine.getByRole("alert").last()).toContainText(/vient d’enregistrer 50.% \(20 \/ 40\)/);
  await expectTyped(mine, "30", "40");
  await expectAccessible(referent);
  await look(referent, "board-conflict");
  await mine.getByRole("button", { name: "Garder ma saisie" }).click();
  await expect(said(mine)).toHaveText("Enregistré");
  await manager.reload();
  await expectTyped(theirs, "30", "40");
});

test("a month locked while one types keeps what was typed", async ({ request }) => {
  const closed = await untouchedMonth(request, "2024-07");
  const rest = await Rest.as(request, "demo-loader");
  await fillMonth(rest, closed);
  await open(referent, closed);
  const line = lineOf(referent, website);
  await type(line, "12", "30");
  await rest.post(`${pathOf(closed)}/lock`);
  await save(line);
  await expect(line.getByRole("alert")).toContainText("Votre saisie n’a pas été enregistrée : 12 / 30");
  await referent.reload();
  await expect(line.getByRole("alert")).toContainText("Votre saisie n’a pas été enregistrée : 12 / 30");
  await expectAccessible(referent);
  await look(referent, "board-typed-then-locked");
  await rest.post(`${pathOf(closed)}/unlock`, { reason: "Fin de l’essai" });
  await referent.reload();
  // The line was validated and locked meanwhile: what was typed is offered beside the value that stands.
  await expect(line.getByRole("alert").filter({ hasText: "vient d’être validée" })).toContainText(
    "Votre saisie est toujours dans les cases.",
  );
  await expectTyped(line, "12", "30");
  await line.getByLabel("Numérateur").press("Escape");
});

test("an expired session asks to sign in again, and what was typed is there", async () => {
  const line = lineOf(referent, emails);
  await referent.context().clearCookies();
  await referent.route("**/measurements/**", (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: "Bearer expired" } }),
  );
  await type(line, "39", "42");
  await save(line);
  await expect(referent.getByRole("heading", { name: "Votre session a expiré" })).toBeVisible();
  await expectTyped(line, "39", "42");
  await expectAccessible(referent);
  await look(referent, "session-expired");
  await referent.unroute("**/measurements/**");
  await referent.getByRole("button", { name: "Se reconnecter" }).click();
  await expect(referent.getByRole("heading", { name: "Votre session a expiré" })).toHaveCount(0);
  // The identity provider asks for the name again, unless it still knows the person.
  const asked = referent.locator("#username");
  await expect(asked.or(line)).toBeVisible();
  if (await asked.isVisible()) await giveName(referent, "referent.rouen");
  await expectTyped(line, "39", "42");
  // Leaving the line for the button has sent it again; when it was not, it is offered.
  await expect(line).toContainText(/92,86.%/);
  await line.getByLabel("Dénominateur").press("Enter");
  await expect(said(line)).not.toContainText("pas encore enregistrée");
  await referent.reload();
  await expectTyped(line, "39", "42");
});

test("too large a request is refused in French by the gateway, and what was typed stays", async () => {
  const line = lineOf(referent, exercises);
  await referent.route("**/measurements/**", (route) =>
    route.continue({ postData: JSON.stringify({ remark: "a".repeat(10_500_000) }) }),
  );
  await line.getByLabel("Valeur").fill("1");
  await line.getByLabel("Valeur").press("Enter");
  await expect(said(line)).toContainText("L’envoi dépasse 10 Mo. Raccourcissez-le.");
  await expect(line.getByLabel("Valeur")).toHaveValue("1");
  await referent.unroute("**/measurements/**");
  await line.getByRole("button", { name: "Réessayer" }).click();
  await expect(said(line)).toHaveText("Enregistré");
});

test("a lost network keeps the line, which is saved when it returns", async () => {
  const line = lineOf(referent, /serveur vocal/);
  await expect(line).toBeVisible();
  await referent.context().setOffline(true);
  await type(line, "1", "4");
  await save(line);
  await expect(said(line)).toContainText("Connexion impossible : votre saisie est gardée sur ce poste");
  await expectTyped(line, "1", "4");
  await referent.context().setOffline(false);
  await expect(said(line)).toHaveText("Enregistré");
  await referent.reload();
  await expectTyped(line, "1", "4");
});

test("a double click has one effect", async ({ request }) => {
  await open(manager);
  const line = lineOf(manager, /mises à jour du site/);
  await type(line, "46", "47");
  await line.getByLabel("Dénominateur").press("Enter");
  await expect(said(line)).toHaveText("Enregistré");
  const validated = manager.waitForResponse((answer) => answer.url().endsWith("/validation"));
  await manager.getByRole("button", { name: "Valider les saisies" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Valider les saisies" }).dblclick();
  await validated;
  await expect(manager.getByRole("button", { name: "Valider les saisies" })).toBeDisabled();
  const rest = await Rest.as(request, "demo-loader");
  type Change = { what: string };
  const { items } = await rest.read<{ items: Change[] }>(`${pathOf(month, "WEBSITE_UPDATE")}/history`);
  expect(items.filter(({ what }) => what === "Validée")).toHaveLength(1);
});
