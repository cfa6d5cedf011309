import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { demoData } from "./demo";
import { expect, test } from "./fixtures";
import { look } from "./look";

type Expected = {
  measurements: { site: string; indicator: string; period: string; display: string; computedBy?: string }[];
  cases: {
    site: string;
    from: string;
    to: string;
    total: number;
    byChannel: Record<string, number>;
    reconstructed: { byKind: Record<string, number>; byScope: Record<string, number> };
  }[];
};
type Case = { site: string; kind: string; scope: string; receivedOn: string };

const site = "76-ROUEN";
const expected = demoData<Expected>("expected-figures");
const published = expected.cases.find((cases) => cases.site === site) as Expected["cases"][number];
const labels: Record<string, string> = {
  URN: "Urne",
  WEB_FORM: "Formulaire de contact",
  COMPLAINT: "Réclamation",
  SUGGESTION: "Suggestion",
  RECEPTION: "Qualité de l’accueil",
  FILE_PROGRESS: "Avancement d’un dossier",
  NEIGHBOUR_DISPUTE: "Conflit de voisinage",
  TOWN_HALL_RECEPTION: "Accueil en mairie",
  PREFECT_INTERVENTION: "Demande d’intervention du préfet",
  OTHER_ADMINISTRATION: "Autre administration",
};

const address = (from: string, to: string) =>
  `/app/reclamations/statistiques?site=${site}&du=${from}&au=${to}`;
const figure = (page: Page, term: string) => page.locator(".figure").filter({ hasText: term }).locator("dd");
const row = (page: Page, table: string, name: string) =>
  page.getByRole("region", { name: table }).getByRole("row").filter({ hasText: name });

/** Follows a figure to its cases, checks how many they are, and comes back. */
async function expectCases(page: Page, link: ReturnType<Page["getByRole"]>, count: number) {
  const back = page.url();
  await link.click();
  await expect(
    page.getByText(`${count} ${count > 1 ? "demandes" : "demande"}`, { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /^76-2022-/ })).toHaveCount(count);
  await page.goBack();
  await expect(page).toHaveURL(back);
}

test("the messages of early 2022 give the published statistics, each with its cases", async ({
  page,
  signInAs,
}) => {
  await signInAs("rq.seine-maritime", address(published.from, published.to));
  await expect(figure(page, "Demandes reçues")).toHaveText(String(published.total));
  await expectAccessible(page);
  await look(page, "complaints-statistics");
  await expectCases(page, figure(page, "Demandes reçues").getByRole("link"), 34);
  for (const [table, counts] of [
    ["Par canal", published.byChannel],
    ["Par type", published.reconstructed.byKind],
    ["Par champ", published.reconstructed.byScope],
  ] as const) {
    for (const [code, count] of Object.entries(counts)) {
      const counted = row(page, table, labels[code] ?? code)
        .getByRole("cell")
        .first();
      await expect(counted, `${table} ${code}`).toHaveText(String(count));
    }
  }
  await expectCases(page, row(page, "Par canal", "Urne").getByRole("link"), 4);
  await expectCases(page, row(page, "Par canal", "Formulaire de contact").getByRole("link"), 30);

  // Told apart as one likes: the choice is in the address, and each row leads to its cases.
  await page.getByLabel("Répartir par").selectOption({ label: "Canal" });
  await expect(page).toHaveURL(/par=CHANNEL/);
  const byChannel = row(page, "Demandes et délais par canal", "Urne");
  await expectCases(page, byChannel.getByRole("link").first(), 4);
  await page.getByLabel("Répartir par").selectOption({ label: "Mois" });

  // The only one about reception, down to its text.
  await row(page, "Par champ", "Qualité de l’accueil").getByRole("link").click();
  await expect(page.getByText("1 demande", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await look(page, "complaints-of-a-figure");
  await page.getByRole("link", { name: /^76-2022-/ }).click();
  await expect(page.getByText("Qualité de l’accueil").first()).toBeVisible();
});

for (const [period, name] of [
  ["2022-02", "février"],
  ["2022-03", "mars"],
] as const) {
  test(`the delays of ${name} 2022 are those that were published`, async ({ page, signInAs }) => {
    await signInAs("rq.seine-maritime", address(period, period));
    const display = (indicator: string) =>
      expected.measurements.find(
        (found) => found.site === site && found.period === period && found.indicator === indicator,
      )?.display;
    for (const [term, indicator] of [
      ["Réponses à temps, en ligne", "COMPLAINT_ELECTRONIC_IN_TIME"],
      ["Réponses à temps, papier", "COMPLAINT_PAPER_IN_TIME"],
      ["Délai moyen, en ligne", "COMPLAINT_ELECTRONIC_MEAN_DELAY"],
      ["Délai moyen, papier", "COMPLAINT_PAPER_MEAN_DELAY"],
    ] as const) {
      const shown = display(indicator)?.replace(/ j$/, " jour ouvré") ?? "Sans objet";
      await expect(figure(page, term), indicator).toHaveText(shown);
    }
    // The mean delay is that of the answers given: they are as many as the table says.
    const given = row(page, "Réponses dues", "En ligne").getByRole("link").nth(1);
    const count = Number(await given.textContent());
    await expectCases(page, figure(page, "Délai moyen, en ligne").getByRole("link"), count);
  });
}

test("most messages were requalified: where they should go is told", async ({ page, signInAs }) => {
  const elsewhere = demoData<{ cases: Case[] }>("cases-76-2022").cases.filter(
    ({ scope }) => scope !== "RECEPTION",
  );
  expect(elsewhere).toHaveLength(33);
  await signInAs("rq.seine-maritime", address("2022-01", "2022-03"));
  await row(page, "Par champ", "Conflit de voisinage").getByRole("link").click();
  await page
    .getByRole("link", { name: /^76-2022-/ })
    .first()
    .click();
  // The history tells it too, once it has come.
  await expect(page.getByRole("region", { name: "Réponse envoyée" })).toContainText(
    "ne peut pas régler un litige entre voisins",
  );
});

test("the agent of another prefecture sees none of them", async ({ page, signInAs }) => {
  await signInAs("agent.aix", address("2022-01", "2022-03"));
  await expect(page.getByRole("alert")).toContainText("Accès refusé");
  await expectAccessible(page);
  await page.goto("/app/reclamations?site=76-ROUEN");
  await expect(page.getByText("Aucune demande ne correspond")).toBeVisible();
  await page.goto("/app/reclamations/statistiques?du=2022-01&au=2022-03");
  await expect(page.getByText("Aucune demande reçue sur cette période")).toBeVisible();
});
