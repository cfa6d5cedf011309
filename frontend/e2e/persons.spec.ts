import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { look } from "./look";
import { Rest } from "./rest";

test("an agent finds who is on the telephone, and prints the letter they are owed", async ({
  page,
  signInAs,
  request,
}) => {
  const family = `Tilleul${Date.now().toString(36)}`;
  const rest = await Rest.as(request, "demo-loader");
  const { id, number } = await rest.post<{ id: string; number: string }>("/api/complaints/v1/cases", {
    site: "76-ROUEN",
    kind: "COMPLAINT",
    channel: "LETTER",
    message: "Le guichet était fermé.",
    person: { name: `Zoé ${family}`, postalAddress: "12 impasse du Pré, 76000 Rouen" },
  });
  await rest.post(`/api/complaints/v1/cases/${id}/answer`, {
    message: "Bonjour,\n\nLe guichet ouvre désormais à 8 h 30.\n\nCordialement,\nL’accueil",
  });

  await signInAs("agent.rouen", "/app/reclamations/personnes");
  await page.getByLabel("Nom, adresse électronique ou postale, numéro de demande").fill(family.toUpperCase());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: number })).toContainText(`Zoé ${family}`);
  expect(page.url()).not.toContain(family.toUpperCase());
  await expectAccessible(page);
  await look(page, "persons");

  await page.getByRole("link", { name: number }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "La lettre en PDF" }).click();
  expect((await download).suggestedFilename()).toBe(`lettre-${number}.pdf`);
});
