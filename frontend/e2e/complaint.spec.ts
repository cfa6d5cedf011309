import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { countsOnBoard } from "./figures";
import { expect, signIn, test } from "./fixtures";
import { phone, photo, rowOfDesk, send, sendButton, writeComplaint } from "./lodging";
import { look } from "./look";
import { linkIn, mailTo } from "./mailbox";
import { Rest } from "./rest";
import { chooseSite } from "./site-choice";
import { inDigits, inEnglish, inFrench, todayInParis, workingDaysAfter } from "./working-days";

const site = "76-ROUEN";
const received = todayInParis();
const due = workingDaysAfter(received, 5);
const month = received.slice(0, 7);
const message =
  "J’ai attendu une heure au guichet 4 malgré mon rendez-vous 😡 : personne ne m’a prévenue, c’est gênant !";

/** A new address each time: the journeys run again on a platform that was already used. */
const someone = (name = "Camille Éxemple") => ({
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}.${Date.now()}@example.invalid`,
});

test.use(phone);

/** Fit for everyone at every width, and a picture of it when asked for. */
async function inspect(page: Page, name: string) {
  await expectAccessible(page);
  await look(page, `complaints-${name}`);
}

/** A member of staff at a desk, beside the citizen's phone. */
async function atTheDesk(browser: Browser, username: string, path: string): Promise<Page> {
  const desk = { viewport: { width: 1280, height: 900 }, hasTouch: false, isMobile: false };
  const page = await (await browser.newContext(desk)).newPage();
  await signIn(page, username, path);
  return page;
}

test("a complaint goes from the hall's QR code to its answer and to the month's figures", async ({
  page: citizen,
  browser,
  request,
}) => {
  // Thirteen pages looked at, at three widths each.
  test.setTimeout(150_000);
  const camille = someone();
  const rate = { site, month, indicator: "COMPLAINT_ELECTRONIC_IN_TIME" };
  const delay = { site, month, indicator: "COMPLAINT_ELECTRONIC_MEAN_DELAY" };
  const before = { rate: await countsOnBoard(request, rate), delay: await countsOnBoard(request, delay) };
  const agent = await atTheDesk(browser, "agent.rouen", `/app/affiches/${site}`);
  let number = "";
  let followLink = "";
  let caseAddress = "";

  await test.step("the citizen scans the poster and lodges a complaint", async () => {
    const poster = agent.getByText(/^http\S+\/deposer\//);
    await citizen.goto((await poster.textContent()) ?? "");
    await expect(citizen.getByText("Lieu concerné : Préfecture de la Seine-Maritime")).toBeVisible();
    await inspect(citizen, "lodge-empty");
    await sendButton(citizen).tap();
    await expect(citizen.getByRole("link", { name: "Choisissez le type de demande." })).toBeVisible();
    await inspect(citizen, "lodge-incomplete");
    await writeComplaint(citizen, message, camille);
    await citizen.getByLabel(/^Joindre des fichiers/).setInputFiles(photo);
    await expect(citizen.getByText(photo.name)).toBeVisible();
    await inspect(citizen, "lodge-filled");
    number = await send(citizen);
    expect(number).toMatch(/^76-\d{4}-[2-9A-Z]{6}$/);
    await expect(citizen.getByText(`au plus tard le ${inFrench(due)}`)).toBeVisible();
    await expect(citizen.getByText(/ko · Envoyé$/)).toBeVisible();
    await inspect(citizen, "lodged");
  });

  await test.step("an acknowledgement arrives by e-mail and opens the follow-up", async () => {
    const mail = await mailTo(request, camille.email, /est arrivée/);
    expect(mail.text).toContain(number);
    expect(mail.text).toContain(inFrench(due));
    followLink = linkIn(mail);
    await citizen.goto(followLink);
    await expect(citizen.getByRole("heading", { level: 1 })).toContainText(number);
    await expect(citizen.getByText(message)).toBeVisible();
    await expect(citizen.getByText(photo.name)).toBeVisible();
    await expect(citizen.getByText(`Réponse attendue au plus tard le ${inFrench(due)}`)).toBeVisible();
    await inspect(citizen, "followed");
  });

  await test.step("another waits behind it, owed no answer", async () => {
    const system = await Rest.as(request, "mairie");
    const anonymous = { site, kind: "SUGGESTION", channel: "WEB_FORM", message: "Un banc, s’il vous plaît." };
    await system.post("/api/complaints/v1/public/cases", anonymous);
  });

  await test.step("the agent finds it with its due date, and why", async () => {
    await agent.goto("/app/reclamations?open=true");
    const row = await rowOfDesk(agent, number);
    await expect(row).toContainText(inDigits(due));
    await inspect(agent, "desk");
    await row.getByRole("link").first().click();
    await agent.waitForURL(/\/app\/reclamations\/[0-9a-f-]{36}/);
    await expect(agent.getByText(message)).toBeVisible();
    caseAddress = agent.url();
    await agent.getByText("Pourquoi cette date ?").click();
    await expect(agent.getByText(/5 jours ouvrés, calendrier/)).toBeVisible();
    const download = agent.waitForEvent("download");
    await agent.getByRole("button", { name: photo.name }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(photo.name);
    expect(await readFile(await saved.path())).toEqual(photo.buffer);
    await inspect(agent, "case");
  });

  let clicks = 0;
  const click = async (role: "button" | "link", name: string) => {
    clicks += 1;
    await agent.getByRole(role, { name, exact: true }).click();
  };

  await test.step("says what it is about, which proposes a template and leads to its fields", async () => {
    await click("button", "Qualité de l’accueil");
    await expect(agent.getByRole("heading", { name: "De quoi s’agit-il ?" })).toHaveCount(0);
    const proposed = agent.getByLabel("Modèle de réponse").locator("option:checked");
    await expect(proposed).toHaveText("Réclamation sur l’accueil");
    await expect(agent.getByLabel("Votre réponse")).toBeFocused();
    await inspect(agent, "case-qualified");
  });

  await test.step("answers from it, reads it again, sends it, and has the next in five clicks", async () => {
    await agent.keyboard.type("Un agent préviendra désormais la file d’attente.");
    await click("button", "Insérer le modèle");
    const answer = agent.getByLabel("Réponse", { exact: true });
    await expect(answer).toHaveValue(/Un agent préviendra désormais la file d’attente/);
    const text = await answer.inputValue();
    expect(text).toContain(number);
    expect(text).toContain(inFrench(received));
    expect(text).not.toContain("{{");
    await answer.press("Control+z");
    await expect(agent.getByLabel("Votre réponse")).toBeFocused();
    await agent.getByRole("button", { name: "Insérer le modèle" }).press("Enter");
    await expect(answer).toHaveValue(text);
    await inspect(agent, "answer-inserted");
    await click("button", "Relire avant l’envoi");
    await expect(agent.getByText(`Par courriel à ${camille.email}`)).toBeVisible();
    await inspect(agent, "answer-preview");
    await click("button", "Envoyer la réponse");
    await expect(agent.getByRole("heading", { name: "Réponse envoyée" })).toBeFocused();
    await expect(agent.getByText(`Par courriel à ${camille.email}`)).toBeVisible();
    await inspect(agent, "case-answered");
    await click("link", "Demande suivante");
    await expect(agent.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(agent.getByRole("heading", { level: 1 })).not.toContainText(number);
    await expect(agent).toHaveURL(/open=true/);
    expect(clicks).toBeLessThanOrEqual(5);
  });

  await test.step("the citizen reads the answer on the page and in the mailbox", async () => {
    await citizen.goto(followLink);
    await citizen.reload();
    await expect(citizen.getByRole("heading", { name: "Réponse de la préfecture" })).toBeVisible();
    await expect(citizen.getByText("Un agent préviendra désormais")).toBeVisible();
    const mail = await mailTo(request, camille.email, /^Votre demande \S+$/);
    expect(mail.text).toContain("Un agent préviendra désormais la file d’attente.");
    expect(mail.text).not.toContain("{{");
    await inspect(citizen, "followed-answered");
  });

  await test.step("the month's answer rate and mean delay count it by themselves", async () => {
    const expected = {
      rate: { numerator: before.rate.numerator + 1, denominator: before.rate.denominator + 1 },
      // Answered the very day: no working day more, one answer more.
      delay: { numerator: before.delay.numerator, denominator: before.delay.denominator + 1 },
    };
    await expect.poll(() => countsOnBoard(request, rate), { timeout: 20_000 }).toEqual(expected.rate);
    await expect.poll(() => countsOnBoard(request, delay), { timeout: 20_000 }).toEqual(expected.delay);
    await agent.goto(`/app/indicateurs/${site}/${month}`);
    const row = (label: RegExp) => agent.getByRole("group", { name: label });
    await expect(row(/réclamations électroniques ayant reçu/)).toContainText(shown(expected.rate, 100, " %"));
    await expect(row(/répondre à une réclamation électronique/)).toContainText(shown(expected.delay, 1, ""));
  });

  await test.step("the agent of another site sees it neither in the list nor at its address", async () => {
    const dieppe = await atTheDesk(browser, "agent.dieppe", "/app/reclamations");
    await expect(dieppe.getByRole("heading", { level: 1 })).toHaveText("Réclamations et suggestions");
    expect(await (await rowOfDesk(dieppe, number)).count()).toBe(0);
    await dieppe.goto(caseAddress);
    await expect(dieppe.getByRole("alert")).toContainText("Accès refusé");
    await expect(dieppe.getByText(message)).toHaveCount(0);
    await inspect(dieppe, "case-refused");
  });
});

/** A figure as French screens write it, to two decimals. */
function shown(
  { numerator, denominator }: { numerator: number; denominator: number },
  by: number,
  unit: string,
) {
  const value = Math.round((numerator / denominator) * by * 100) / 100;
  return `${value.toLocaleString("fr-FR", { maximumFractionDigits: 2 })}${unit}`;
}

test("what the citizen wrote survives a lost network and a reload, and is lodged once", async ({
  page,
  context,
}) => {
  await page.goto(`/deposer/${site}`);
  await writeComplaint(page, message);
  await context.setOffline(true);
  await sendButton(page).tap();
  await expect(page.getByRole("alert")).toContainText("Vérifiez votre connexion");
  await context.setOffline(false);

  // This time the message arrives, and the network loses the answer.
  let lodged = "";
  const address = "**/api/complaints/v1/public/cases";
  await page.route(address, async (route) => {
    lodged = ((await (await route.fetch()).json()) as { number: string }).number;
    await route.abort();
  });
  await sendButton(page).tap();
  await expect.poll(() => lodged).toMatch(/^76-/);
  await expect(page.getByRole("alert")).toContainText("Vérifiez votre connexion");
  await inspect(page, "lodge-offline");
  await page.unroute(address);

  await page.reload();
  await expect(page.getByText("Nous avons retrouvé la demande")).toBeVisible();
  await expect(page.getByLabel(/^Votre message/)).toHaveValue(message);
  expect(await send(page)).toBe(lodged);
  await page.goto(`/deposer/${site}`);
  await expect(page.getByLabel(/^Votre message/)).toHaveValue("");
});

test("an anonymous complaint is told plainly that it gets no answer", async ({ page }) => {
  await page.goto(`/deposer/${site}`);
  await expect(page.getByText(/Sans nom ni adresse, votre demande est lue et comptée/)).toBeVisible();
  await writeComplaint(page, message);
  const number = await send(page);
  await expect(page.getByText(/sans réponse personnelle/)).toBeVisible();
  await inspect(page, "lodged-anonymous");
  await page.getByRole("link", { name: "Suivre ma demande" }).last().tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  await expect(page.getByText(/sans réponse personnelle/)).toBeVisible();
  await inspect(page, "followed-anonymous");
});

test("a visitor who reads English lodges and follows in English", async ({ page, request }) => {
  const robin = someone("Robin Visitor");
  await page.goto("/deposer");
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("button", { name: /^fr/i }).tap();
  await page.getByRole("link", { name: /English/ }).tap();
  await inspect(page, "lodge-english");
  await chooseSite(page, "Where did it happen?", "Préfecture de la Seine-Maritime");
  await writeComplaint(page, "I waited for an hour in spite of my appointment.", robin);
  const number = await send(page);
  await expect(page.getByText(`by ${inEnglish(due)}`)).toBeVisible();
  await inspect(page, "lodged-english");
  const mail = await mailTo(request, robin.email, /^We received your message/);
  await page.goto(linkIn(mail));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Request ${number}`);
  await expect(page.getByText(`Answer due by ${inEnglish(due)}`)).toBeVisible();
  // Nothing is left in French but what people wrote and the names of offices.
  await expect(page.getByText("Acknowledgement sent")).toBeVisible();
  await inspect(page, "followed-english");
});
