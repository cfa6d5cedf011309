import { heardByReporting } from "./figures";
import { expect, test } from "./fixtures";
import { phone, send, writeComplaint } from "./lodging";
import { isReady, qualite } from "./platform";
import { todayInParis } from "./working-days";

// Their own site: the figures of the others stay as other journeys expect them.
const site = "76-LE-HAVRE";
const month = todayInParis().slice(0, 7);

test.use(phone);
test.describe.configure({ timeout: 120_000 });

// Whatever happened, the next journey finds the platform whole.
test.afterAll(async () => {
  await qualite("start", "kafka");
  await qualite("start", "complaints");
});

test("a complaint is accepted while Kafka is stopped, and told once it is back", async ({
  page,
  request,
}) => {
  const before = await heardByReporting(request, site, month);
  await qualite("stop", "kafka");
  await page.goto(`/deposer/${site}`);
  await writeComplaint(page, "Le hall est resté fermé ce matin.");
  const number = await send(page);
  expect(number).toMatch(/^76-/);
  // The person may follow it at once, and nothing is taken out of service for want of a broker.
  await page.getByRole("link", { name: "Suivre ma demande" }).last().tap();
  await expect(page.getByText("Le hall est resté fermé ce matin.")).toBeVisible();
  expect(await isReady("complaints")).toBe(true);
  expect(await heardByReporting(request, site, month)).toBe(before);

  await qualite("start", "kafka");
  await expect.poll(() => heardByReporting(request, site, month), { timeout: 45_000 }).toBe(before + 1);
});

test("a complaint accepted by a service killed right after is told once", async ({ page, request }) => {
  const before = await heardByReporting(request, site, month);
  await page.goto(`/deposer/${site}`);
  await writeComplaint(page, "Personne n’a répondu au téléphone.");
  const answered = page.waitForResponse((response) => response.url().endsWith("/public/cases"));
  const number = send(page);
  expect((await answered).status()).toBe(201);
  await qualite("kill", "complaints");
  expect(await number).toMatch(/^76-/);
  await page.getByRole("link", { name: "Suivre ma demande" }).last().tap();
  await expect(page.getByRole("alert")).toBeVisible();

  await qualite("start", "complaints");
  await expect.poll(() => heardByReporting(request, site, month), { timeout: 45_000 }).toBe(before + 1);
  await page.getByRole("button", { name: "Réessayer" }).tap();
  await expect(page.getByText("Personne n’a répondu au téléphone.")).toBeVisible();
  // A second telling would have come by now: the relay looks again at once.
  expect(await heardByReporting(request, site, month)).toBe(before + 1);
});
