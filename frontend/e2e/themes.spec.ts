import { expectAccessible } from "./axe";
import { confirm } from "./confirm";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { linkIn, mailTo } from "./mailbox";
import { Rest } from "./rest";

test("the quality manager makes one theme of two, and the desk follows", async ({
  page,
  signInAs,
  request,
}) => {
  const stamp = Date.now().toString(36);
  const [kept, other] = [`Parking ${stamp}`, `Stationnement ${stamp}`];
  const rest = await Rest.as(request, "demo-loader");
  const aCase = { site: "76-ROUEN", kind: "SUGGESTION", channel: "COUNTER", message: "Le parc est plein." };
  await rest.post("/api/complaints/v1/cases", { ...aCase, theme: kept });
  await rest.post("/api/complaints/v1/cases", { ...aCase, theme: kept.toUpperCase() });
  const last = await rest.post<{ number: string }>("/api/complaints/v1/cases", { ...aCase, theme: other });

  await signInAs("rq.seine-maritime", "/app/reclamations/themes");
  await expect(page.getByRole("row", { name: kept })).toContainText("2");
  await page.getByText(kept, { exact: true }).click();
  await page.getByText(other, { exact: true }).click();
  await expect(page.getByLabel(/Nom qui les remplace/)).toHaveValue(kept);
  await expectAccessible(page);
  await look(page, "themes");
  await page.getByRole("button", { name: "Réunir ces thèmes" }).click();
  await confirm(page, "Réunir ces thèmes");
  await expect(page.getByRole("row", { name: kept })).toContainText("3");

  await page.getByRole("link", { name: `Les 3 demandes : ${kept}` }).click();
  await expect(page.getByRole("link", { name: new RegExp(last.number) })).toBeVisible();
});

test("an answer by e-mail takes a file along and leads back to its case", async ({
  page,
  browser,
  signInAs,
  request,
}) => {
  const email = `fichier-${Date.now().toString(36)}@example.org`;
  const rest = await Rest.as(request, "demo-loader");
  const { id } = await rest.post<{ id: string }>("/api/complaints/v1/cases", {
    site: "76-ROUEN",
    kind: "INFORMATION_REQUEST",
    channel: "TELEPHONE",
    scope: "RECEPTION",
    message: "Quels sont les horaires ?",
    person: { name: "Camille Exemple", email },
  });

  await signInAs("agent.rouen", `/app/reclamations/${id}`);
  await page.getByText("Ajouter des fichiers").click();
  await page.getByLabel(/Fichiers à ajouter/).setInputFiles({
    name: "horaires été.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("De 8 h 30 à 16 h, du lundi au vendredi."),
  });
  await page.getByRole("button", { name: "Ajouter à la demande" }).click();
  await page.getByLabel(/^horaires été.txt/).check({ force: true });
  await page.getByLabel("Réponse", { exact: true }).fill("Bonjour,\n\nVoici les horaires.");
  await expectAccessible(page);
  await look(page, "answer-with-a-file");
  await page.getByRole("button", { name: "Relire avant l’envoi" }).click();
  await expect(page.getByText("Avec 1 pièce jointe")).toBeVisible();
  await page.getByRole("button", { name: "Envoyer la réponse" }).click();
  await expect(page.getByRole("heading", { name: "Réponse envoyée" })).toBeVisible();

  const mail = await mailTo(request, email, /^Votre demande/);
  expect(mail.text).toContain("Cette réponse vous convient-elle ?");
  const citizen = await browser.newPage();
  await citizen.goto(linkIn(mail));
  await expect(citizen.getByText("Voici les horaires.")).toBeVisible();
  await citizen.close();
});
